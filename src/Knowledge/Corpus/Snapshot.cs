using System.Collections.Frozen;

namespace TroLyAo.Knowledge.Corpus;

/// <summary>Everything the assistant knows at one moment. Immutable; a turn sees exactly one.</summary>
/// <param name="Version">Hash over all documents: equal content gives an equal version.</param>
public sealed record Snapshot(
    string Version,
    IReadOnlyList<Lesson> Lessons,
    FrozenDictionary<string, Source> Sources,
    SkillFramework Framework,
    Ward Ward,
    MessageBook Messages,
    IReadOnlyList<Hotline> Hotlines,
    IReadOnlyList<OfficialDomain> Domains,
    IReadOnlyList<OutsideTheme> Outside,
    IReadOnlyList<Document> Documents)
{
    private FrozenDictionary<string, Passage>? passagesById;
    private FrozenDictionary<string, Lesson>? lessonsById;

    public IReadOnlyList<Passage> Passages { get; } = [.. Lessons.SelectMany(lesson => PassageCutter.Cut(lesson, Sources))];

    public Passage? FindPassage(string id) =>
        (passagesById ??= Passages.ToFrozenDictionary(passage => passage.Id)).GetValueOrDefault(id);

    public Lesson? FindLesson(string id) =>
        (lessonsById ??= Lessons.ToFrozenDictionary(lesson => lesson.Id)).GetValueOrDefault(id);

    /// <summary>The sources of <paramref name="sentences"/>, in order, or the lesson's when none are named.</summary>
    public IReadOnlyList<Source> SourcesOf(Lesson lesson, IEnumerable<Sentence> sentences)
    {
        var named = sentences.SelectMany(sentence => sentence.SourceIds).Distinct().ToList();
        return [.. (named.Count > 0 ? named : lesson.Header.SourceIds).Select(id => Sources.GetValueOrDefault(id)).OfType<Source>()];
    }
}
