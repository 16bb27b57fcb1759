using System.Buffers;
using System.Net.WebSockets;
using System.Text.Json;
using TroLyAo.Bot.Channels.DirectLine.Activities;
using TroLyAo.Bot.Conversations;

namespace TroLyAo.Bot.Channels.DirectLine.Streaming;

/// <summary>One open stream: first what the log has after the client's watermark, then what is logged, each message once and in order.</summary>
internal sealed class StreamSession(
    FeedSubscription live, string userId, long after, IConversationStore store, ActivityWriter writer, TimeProvider time, DirectLineOptions options)
{
    private const int MostPerFrame = 50;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(2);

    private readonly ArrayBufferWriter<byte> frame = new(4096);
    private long sent = after;

    public string ConversationId => live.ConversationId;

    /// <summary>Sends what is waiting and closes.</summary>
    public void End() => live.End();

    public async Task RunAsync(WebSocket socket, CancellationToken aborted)
    {
        using var gone = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        var receiving = ReceiveAsync(socket, gone);
        try
        {
            await ReplayAsync(socket, gone.Token);
            await FollowAsync(socket, gone.Token);
            await CloseAsync(socket, receiving);
        }
        finally
        {
            await gone.CancelAsync();
            await receiving;
        }
    }

    private async Task ReplayAsync(WebSocket socket, CancellationToken stop)
    {
        IReadOnlyList<MessageRecord> page;
        do
        {
            page = await store.ReadAsync(ConversationId, sent, MostPerFrame, stop);
            await SendAsync(socket, page, null, stop);
        }
        while (page.Count == MostPerFrame);
    }

    private async Task FollowAsync(WebSocket socket, CancellationToken stop)
    {
        var fresh = new List<MessageRecord>();
        while (await WaitAsync(socket, stop))
        {
            MessageId? working = null;
            while (fresh.Count < MostPerFrame && live.Items.TryRead(out var item))
            {
                if (item.Message is null)
                {
                    working = item.Id;
                }
                else if (item.Id.Sequence > sent)
                {
                    // A sign of work that an answer has overtaken would outlive the answer.
                    working = null;
                    fresh.Add(item.Message);
                }
            }

            await SendAsync(socket, fresh, working, stop);
            fresh.Clear();
        }
    }

    /// <summary>False once the feed has ended. Sends empty frames while nothing happens, as proxies close what is silent.</summary>
    private async Task<bool> WaitAsync(WebSocket socket, CancellationToken stop)
    {
        var waiting = live.Items.WaitToReadAsync(stop).AsTask();
        while (!waiting.IsCompleted)
        {
            using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
            if (await Task.WhenAny(waiting, Task.Delay(options.KeepAlive, time, enough.Token)) != waiting)
            {
                await SendAsync(socket, ReadOnlyMemory<byte>.Empty, stop);
            }

            await enough.CancelAsync();
        }

        return await waiting;
    }

    private async Task SendAsync(WebSocket socket, IReadOnlyList<MessageRecord> messages, MessageId? working, CancellationToken stop)
    {
        if (messages.Count > 0)
        {
            sent = messages[^1].Id.Sequence;
        }

        if (working is null && messages.All(message => message.Author == MessageAuthor.System))
        {
            return;
        }

        frame.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(frame, new JsonWriterOptions { Encoder = ActivityJson.Encoder }))
        {
            writer.WriteSet(json, messages, userId, sent, working);
        }

        await SendAsync(socket, frame.WrittenMemory, stop);
    }

    private async Task SendAsync(WebSocket socket, ReadOnlyMemory<byte> text, CancellationToken stop)
    {
        var sending = socket.SendAsync(text, WebSocketMessageType.Text, endOfMessage: true, stop);
        if (sending.IsCompletedSuccessfully)
        {
            return;
        }

        try
        {
            await sending.AsTask().WaitAsync(Patience, time, stop);
        }
        catch (TimeoutException)
        {
            socket.Abort();
            throw new OperationCanceledException();
        }
    }

    private async Task CloseAsync(WebSocket socket, Task receiving)
    {
        using var patience = new CancellationTokenSource(Farewell, time);
        await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, patience.Token);
        await receiving.WaitAsync(patience.Token);
    }

    /// <summary>Reads until the client closes; what it sends means nothing to us.</summary>
    private static async Task ReceiveAsync(WebSocket socket, CancellationTokenSource gone)
    {
        var buffer = new byte[512];
        try
        {
            while ((await socket.ReceiveAsync(buffer.AsMemory(), gone.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // Gone without a word.
        }

        await gone.CancelAsync();
    }
}
