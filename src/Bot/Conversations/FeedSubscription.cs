using System.Threading.Channels;

namespace TroLyAo.Bot.Conversations;

/// <summary>One listener's bounded queue. When it overflows the queue ends: the listener must start again from the log.</summary>
internal sealed class FeedSubscription(string conversationId, int capacity, Action<FeedSubscription> onDispose) : IDisposable
{
    private readonly Channel<FeedItem> queue = Channel.CreateBounded<FeedItem>(
        new BoundedChannelOptions(capacity) { SingleReader = true, FullMode = BoundedChannelFullMode.Wait });

    public string ConversationId { get; } = conversationId;

    public ChannelReader<FeedItem> Items => queue.Reader;

    public void Offer(FeedItem item)
    {
        if (!queue.Writer.TryWrite(item))
        {
            queue.Writer.TryComplete();
        }
    }

    /// <summary>Lets the listener finish what is queued, then ends.</summary>
    public void End() => queue.Writer.TryComplete();

    public void Dispose()
    {
        onDispose(this);
        queue.Writer.TryComplete();
    }
}
