namespace TroLyAo.Bot.Rendering;

/// <summary>A titled list, such as what to bring.</summary>
public sealed record ListBlock(string Title, IReadOnlyList<string> Items) : ViewBlock;
