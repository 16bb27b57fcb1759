using TroLyAo.Bot.Rendering;

namespace TroLyAo.Bot.Turns;

/// <summary>Says back what was said. Stands in until the assistant is registered.</summary>
internal sealed class EchoTurnHandler : ITurnHandler
{
    public ValueTask<TurnResult> HandleAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var (outcome, words) = request.Kind switch
        {
            MessageKind.Joined => (TurnOutcome.Greeting, "Xin chào!"),
            MessageKind.Attachment => (TurnOutcome.Refused, "Trợ lý chưa xem được ảnh và tệp. Mời gõ câu hỏi bằng chữ."),
            MessageKind.Text => (TurnOutcome.Answered, request.Text.Text),
            _ => throw new ArgumentOutOfRangeException(nameof(request)),
        };
        var message = new OutboundMessage(words, words, [new TextBlock(words)], []);
        var trace = new TurnTrace(outcome, null, [], string.Empty, request.State.Level, null);
        return ValueTask.FromResult(new TurnResult(request.State, [new Reply(message, trace)]));
    }
}
