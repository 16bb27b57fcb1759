namespace TroLyAo.Bot.Rendering;

/// <summary>Where the message comes from, how old that is, and whether the ward has approved it.</summary>
public sealed record SourcesBlock(string Title, IReadOnlyList<ViewSource> Items, string Note) : ViewBlock;
