namespace TroLyAo.Bot.Conversations;

/// <summary>A message to be put in the log.</summary>
/// <param name="NeedsTurn">False for what is only recorded and echoed.</param>
public sealed record NewMessage(string ConversationId, string? ClientId, string Payload, bool NeedsTurn);
