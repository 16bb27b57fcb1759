namespace TroLyAo.Bot.Conversations;

/// <summary>A button the assistant offered and the passage it stands for.</summary>
public sealed record OfferedChoice(string Label, string PassageId);
