using TroLyAo.Bot.Rendering;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Benchmarks;

/// <summary>The least a turn can do: says the words back. What a full turn takes beyond it is the assistant's own work.</summary>
internal sealed class EmptyTurnHandler : ITurnHandler
{
    public const string Version = "empty";

    public ValueTask<TurnResult> HandleAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var words = request.Text.Text;
        var message = new OutboundMessage(words, words, [new TextBlock(words)], []);
        var trace = new TurnTrace(TurnOutcome.Answered, null, [], Version, request.State.Level, null);
        return ValueTask.FromResult(new TurnResult(request.State, [new Reply(message, trace)]));
    }
}
