using System.Threading.Channels;
using Microsoft.Extensions.Options;
using TroLyAo.Bot.Conversations;

namespace TroLyAo.Bot.Turns;

/// <summary>Runs the turns of one conversation one at a time and in the order of the log, those of different conversations side by side.
/// A turn not finished when the program stops is found in the log and run at the next start.</summary>
internal sealed class TurnQueue(
    TurnRunner runner, IConversationStore store, ConversationFeed feed, IOptions<TurnOptions> options, ILogger<TurnQueue> logger)
    : IHostedService, IDisposable
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, Queue<MessageRecord>> lines = new(StringComparer.Ordinal);
    private readonly Channel<string> ready = Channel.CreateUnbounded<string>();
    private readonly TaskCompletionSource drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource stop = new();
    private Task workers = Task.CompletedTask;
    private bool draining;

    /// <summary>Whether new turns are being run.</summary>
    public bool Running { get; private set; }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var unfinished = await store.RecoverAsync(cancellationToken);
        foreach (var message in unfinished)
        {
            Enqueue(message);
        }

        if (unfinished.Count > 0)
        {
            Log.Recovered(logger, unfinished.Count);
        }

        feed.Attach(OnLogged);
        workers = Task.WhenAll(Enumerable.Range(0, options.Value.Parallel).Select(_ => Task.Run(WorkAsync, CancellationToken.None)));
        Running = true;
    }

    public Task StopAsync(CancellationToken cancellationToken) => DrainAsync(cancellationToken);

    /// <summary>Finishes the turns in hand and begins no others; what is handed in from now on waits for the next start.</summary>
    public async Task DrainAsync(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            Running = false;
            draining = true;
            if (lines.Count == 0)
            {
                drained.TrySetResult();
            }
        }

        await drained.Task.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ready.Writer.TryComplete();
        await stop.CancelAsync();
        await workers;
    }

    public void Dispose() => stop.Dispose();

    private void OnLogged(MessageRecord message)
    {
        if (message.Pending)
        {
            Enqueue(message);
        }
    }

    private void Enqueue(MessageRecord message)
    {
        lock (gate)
        {
            if (draining)
            {
                return;
            }

            if (lines.TryGetValue(message.Id.ConversationId, out var line))
            {
                line.Enqueue(message);
                return;
            }

            lines.Add(message.Id.ConversationId, new Queue<MessageRecord>([message]));
            ready.Writer.TryWrite(message.Id.ConversationId);
        }
    }

    private async Task WorkAsync()
    {
        await foreach (var conversationId in ready.Reader.ReadAllAsync(CancellationToken.None))
        {
            if (stop.IsCancellationRequested)
            {
                return;
            }

            var message = Next(conversationId);
            try
            {
                await runner.RunAsync(message, stop.Token);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // The store is out of order: the message stays unfinished in the log, and the next one is tried.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                Log.TurnNotCommitted(logger, message.Id.ToString(), exception.GetType().Name, exception.StackTrace);
            }

            Finish(conversationId);
        }
    }

    private MessageRecord Next(string conversationId)
    {
        lock (gate)
        {
            return lines[conversationId].Dequeue();
        }
    }

    private void Finish(string conversationId)
    {
        lock (gate)
        {
            // To the end of the queue, so that a conversation with much to say cannot keep the others waiting.
            if (lines[conversationId].Count > 0)
            {
                ready.Writer.TryWrite(conversationId);
                return;
            }

            lines.Remove(conversationId);
            if (draining && lines.Count == 0)
            {
                drained.TrySetResult();
            }
        }
    }
}
