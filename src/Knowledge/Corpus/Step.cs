namespace TroLyAo.Knowledge.Corpus;

/// <summary>One action of a lesson.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Device">"android" or "iphone" for a variant that replaces the base step on that device; null for the base step.</param>
/// <param name="Do">The action.</param>
/// <param name="See">What will be seen when it went well.</param>
/// <param name="Fixes">What to do when it did not.</param>
public sealed record Step(
    int Number,
    string? Device,
    Sentence Title,
    IReadOnlyList<Sentence> Do,
    IReadOnlyList<Sentence> See,
    IReadOnlyList<StepFix> Fixes,
    bool Danger)
{
    public IEnumerable<Sentence> Sentences =>
        Do.Concat(See).Concat(Fixes.SelectMany(fix => fix.Then.Prepend(fix.When)));
}
