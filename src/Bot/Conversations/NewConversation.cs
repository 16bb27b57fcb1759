namespace TroLyAo.Bot.Conversations;

/// <summary>A conversation to be opened, with the system message whose turn greets.</summary>
public sealed record NewConversation(string Id, string UserId, string Channel, string Greeting);
