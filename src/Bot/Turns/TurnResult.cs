using TroLyAo.Bot.Conversations;

namespace TroLyAo.Bot.Turns;

/// <summary>What a turn decided: the replies to send and the state to keep, to be committed together.</summary>
public sealed record TurnResult(ConversationState State, IReadOnlyList<Reply> Replies);
