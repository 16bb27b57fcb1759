namespace TroLyAo.Bot.Rendering;

/// <summary>One step: what to do, what will be seen, and what to do when it is not. <paramref name="Number"/> counts from 1
/// to <paramref name="Of"/>.</summary>
public sealed record ViewStep(int Number, int Of, string Title, string Do, string? See, IReadOnlyList<ViewFix> Fixes, bool Danger);
