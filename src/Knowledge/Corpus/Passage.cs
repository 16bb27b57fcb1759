namespace TroLyAo.Knowledge.Corpus;

/// <summary>The unit of retrieval: a lesson as a whole, one of its steps, or one short answer.</summary>
/// <param name="Id">"N2.03", "N2.03/buoc-2" or "N2.03#phi".</param>
/// <param name="Heading">Its title or question.</param>
/// <param name="Questions">Ways to ask for it that are indexed.</param>
/// <param name="HeldBack">Ways to ask for it that are not.</param>
/// <param name="Body">What it says.</param>
/// <param name="Validity">Days on which it may be said: its own, its lesson's and its sources' periods together.</param>
/// <param name="Step">Number of the step, for a step passage; otherwise 0.</param>
public sealed record Passage(
    string Id,
    PassageKind Kind,
    Lesson Lesson,
    string Heading,
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> HeldBack,
    IReadOnlyList<Sentence> Body,
    Facet Facet,
    EffectivePeriod Validity,
    int Step);
