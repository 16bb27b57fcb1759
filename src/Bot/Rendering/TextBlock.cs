namespace TroLyAo.Bot.Rendering;

/// <summary>A paragraph.</summary>
public sealed record TextBlock(string Text) : ViewBlock;
