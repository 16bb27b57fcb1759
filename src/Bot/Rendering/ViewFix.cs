namespace TroLyAo.Bot.Rendering;

/// <summary>A way a step can fail and its mend.</summary>
public sealed record ViewFix(string When, string Then);
