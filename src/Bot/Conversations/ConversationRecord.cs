namespace TroLyAo.Bot.Conversations;

/// <summary>A conversation as it stands between two turns.</summary>
/// <param name="State">JSON of <see cref="ConversationState"/>.</param>
public sealed record ConversationRecord(string Id, string UserId, string Channel, string State);
