namespace TroLyAo.Knowledge.Corpus;

/// <summary>A way a step can fail, and the mend.</summary>
public sealed record StepFix(Sentence When, IReadOnlyList<Sentence> Then);
