using Microsoft.Extensions.Options;
using TroLyAo.Bot.Conversations;

namespace TroLyAo.Bot.Turns;

/// <summary>Runs one turn: reads the state, lets the handler decide, commits what it decided. Whatever the handler does, the message
/// gets exactly one ending.</summary>
internal sealed class TurnRunner(
    IConversationStore store, ITurnHandler handler, ConversationFeed feed, TimeProvider time, IOptions<TurnOptions> options, ILogger<TurnRunner> logger)
{
    private static readonly TimeSpan[] CommitPauses = [TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10)];

    private readonly TurnOptions limits = options.Value;

    public async Task RunAsync(MessageRecord message, CancellationToken stop)
    {
        if (await store.FindAsync(message.Id.ConversationId, stop) is not { } conversation)
        {
            return;
        }

        var state = TurnJson.ReadState(conversation.State);
        var result = await DecideAsync(message, state, stop);
        await CommitAsync(new TurnCommit(
            message.Id,
            TurnJson.Write(result.State),
            [.. result.Replies.Select(TurnJson.Write)],
            Forget: result.Replies.Any(reply => reply.Trace.Outcome == TurnOutcome.Erased)));
    }

    private async Task<TurnResult> DecideAsync(MessageRecord message, ConversationState state, CancellationToken stop)
    {
        if (message.Attempts > limits.MostAttempts)
        {
            Log.GivenUp(logger, message.Id.ToString(), message.Attempts);
            return FailedTurn.After(state);
        }

        using var deadline = new CancellationTokenSource(limits.Longest, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, deadline.Token);
        await using var typing = time.CreateTimer(_ => feed.Working(message.Id), null, limits.TypingAfter, limits.TypingEvery);
        try
        {
            var payload = TurnJson.ReadInbound(message.Payload);
            var request = new TurnRequest(
                message.Id.ConversationId, message.Id.ToString(), payload.Kind ?? MessageKind.Text, payload.Text, state, time.GetUtcNow());
            return await handler.HandleAsync(request, either.Token).AsTask().WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Shutting down: the message stays unfinished and is answered after the next start.
            throw;
        }
#pragma warning disable CA1031 // A turn that breaks, in whatever way, ends in an apology.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            // The text of an exception may quote the citizen; its kind and place do not.
            Log.TurnFailed(logger, message.Id.ToString(), exception.GetType().Name, exception.StackTrace);
            return FailedTurn.After(state);
        }
    }

    private async Task CommitAsync(TurnCommit commit)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await store.CompleteAsync(commit, CancellationToken.None);
                return;
            }
#pragma warning disable CA1031 // A full disk or a locked file may pass; the last failure is thrown.
            catch (Exception) when (attempt < CommitPauses.Length)
#pragma warning restore CA1031
            {
                await Task.Delay(CommitPauses[attempt], time);
            }
        }
    }
}
