namespace TroLyAo.Knowledge.Corpus;

/// <summary>The sort of lesson; a safety lesson must say first what to do when it has already happened.</summary>
public enum LessonKind
{
    HowTo,
    Tutorial,
    Explain,
    Reference,
    Safety,
}
