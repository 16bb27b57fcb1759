namespace TroLyAo.Bot.Conversations;

/// <summary>The receipt of a message that is safely in the log.</summary>
/// <param name="Again">The message had been accepted before; <paramref name="Id"/> is that of the first time.</param>
public readonly record struct Accepted(MessageId Id, bool Again);
