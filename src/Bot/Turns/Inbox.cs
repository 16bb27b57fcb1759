using TroLyAo.Bot.Conversations;

namespace TroLyAo.Bot.Turns;

/// <summary>Where channels hand messages in. When a method returns, the message is safe and its turn will run, now or after a restart.</summary>
public sealed class Inbox(IConversationStore store)
{
    /// <summary>Opens a conversation and greets, once; false if it was open already.</summary>
    public Task<bool> OpenAsync(string conversationId, string userId, string channel, CancellationToken cancellationToken) =>
        store.OpenAsync(new NewConversation(conversationId, userId, channel, TurnJson.Write(InboundPayload.Joined)), cancellationToken);

    /// <summary>Takes a message; null if there is no such conversation.</summary>
    public Task<Accepted?> AcceptAsync(InboundMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        var payload = TurnJson.Write(new InboundPayload(message.Kind, message.Text, message.Original));
        return store.AcceptAsync(new NewMessage(message.ConversationId, message.ClientId, payload, message.Kind is not null), cancellationToken);
    }
}
