namespace TroLyAo.Bot.Conversations;

/// <summary>The log of all conversations. What a method has confirmed survives the sudden death of the program.</summary>
public interface IConversationStore
{
    /// <summary>Opens the conversation once; false if it was open already.</summary>
    Task<bool> OpenAsync(NewConversation conversation, CancellationToken cancellationToken);

    /// <summary>Logs a message; null if there is no such conversation.</summary>
    Task<Accepted?> AcceptAsync(NewMessage message, CancellationToken cancellationToken);

    /// <summary>Logs the replies, keeps the state and marks the message done, all or nothing; a message already done changes nothing.</summary>
    Task CompleteAsync(TurnCommit commit, CancellationToken cancellationToken);

    Task<ConversationRecord?> FindAsync(string conversationId, CancellationToken cancellationToken);

    /// <summary>Messages after a place in the log, in order, at most <paramref name="limit"/>.</summary>
    Task<IReadOnlyList<MessageRecord>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken);

    /// <summary>Every message whose turn was not finished, in order, each counted as attempted once more.</summary>
    Task<IReadOnlyList<MessageRecord>> RecoverAsync(CancellationToken cancellationToken);
}
