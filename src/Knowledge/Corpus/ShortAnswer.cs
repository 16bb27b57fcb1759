namespace TroLyAo.Knowledge.Corpus;

/// <summary>A short question people ask around a lesson ("Hỏi đáp") with its answer.</summary>
/// <param name="Code">Unique in its lesson; the passage id is "lesson#code".</param>
/// <param name="Questions">The question and the other ways to ask it, indexed.</param>
/// <param name="HeldBack">Ways to ask it that are never indexed, kept for measuring.</param>
public sealed record ShortAnswer(
    string Code,
    Facet Facet,
    Sentence Question,
    IReadOnlyList<Sentence> Answer,
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> HeldBack,
    EffectivePeriod Validity,
    int Line);
