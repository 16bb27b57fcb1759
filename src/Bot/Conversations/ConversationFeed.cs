using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace TroLyAo.Bot.Conversations;

/// <summary>Tells listeners what has just been logged, in the order of the log. The log is the truth; the feed only says "look",
/// so a listener that falls behind loses nothing by being dropped.</summary>
internal sealed class ConversationFeed
{
    private readonly ConcurrentDictionary<string, ImmutableArray<FeedSubscription>> subscriptions = new(StringComparer.Ordinal);
    private ImmutableArray<Action<MessageRecord>> listeners = [];

    /// <summary>Calls <paramref name="listener"/> for each message of every conversation; it must return at once and never throw.</summary>
    public void Attach(Action<MessageRecord> listener) => ImmutableInterlocked.Update(ref listeners, list => list.Add(listener));

    public FeedSubscription Subscribe(string conversationId, int capacity)
    {
        var subscription = new FeedSubscription(conversationId, capacity, Remove);
        subscriptions.AddOrUpdate(conversationId, [subscription], (_, list) => list.Add(subscription));
        return subscription;
    }

    public void Logged(MessageRecord message)
    {
        foreach (var listener in listeners)
        {
            listener(message);
        }

        Offer(message.Id.ConversationId, new FeedItem(message.Id, message));
    }

    /// <summary>Says that a message is being worked on. Never stored.</summary>
    public void Working(MessageId message) => Offer(message.ConversationId, new FeedItem(message, null));

    private void Offer(string conversationId, FeedItem item)
    {
        if (subscriptions.TryGetValue(conversationId, out var list))
        {
            foreach (var subscription in list)
            {
                subscription.Offer(item);
            }
        }
    }

    private void Remove(FeedSubscription subscription)
    {
        var left = subscriptions.AddOrUpdate(subscription.ConversationId, [], (_, list) => list.Remove(subscription));
        if (left.IsEmpty)
        {
            // Removes only the empty value: a subscriber that came in between stays.
            subscriptions.TryRemove(KeyValuePair.Create(subscription.ConversationId, left));
        }
    }
}
