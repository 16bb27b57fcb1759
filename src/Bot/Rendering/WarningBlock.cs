namespace TroLyAo.Bot.Rendering;

/// <summary>Warnings: fixed text, the same at every level, never folded away.</summary>
public sealed record WarningBlock(string Title, IReadOnlyList<string> Items) : ViewBlock;
