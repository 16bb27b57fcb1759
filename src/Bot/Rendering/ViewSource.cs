namespace TroLyAo.Bot.Rendering;

/// <summary>A source as shown: <paramref name="Date"/> in words ("tháng 7/2026"), <paramref name="Url"/> only when there is a real one.</summary>
public sealed record ViewSource(string Title, string Date, string? Url);
