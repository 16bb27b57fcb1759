namespace TroLyAo.Bot.Conversations;

/// <summary>All a turn leaves behind.</summary>
/// <param name="Replies">Payloads of the replies, in order.</param>
/// <param name="Forget">Erase every earlier message of the conversation in the same transaction.</param>
public sealed record TurnCommit(MessageId Message, string State, IReadOnlyList<string> Replies, bool Forget);
