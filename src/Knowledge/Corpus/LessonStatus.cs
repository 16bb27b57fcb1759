namespace TroLyAo.Knowledge.Corpus;

/// <summary>Where a lesson stands in its life; only <see cref="Live"/> and harmless <see cref="Stale"/> lessons are served.</summary>
public enum LessonStatus
{
    Draft,
    Review,
    Live,
    Stale,
    Withdrawn,
}
