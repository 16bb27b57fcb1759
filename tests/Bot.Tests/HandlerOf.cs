using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Rendering;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Tests;

/// <summary>A handler made of a function; by default it says the words back and counts turns in the state.</summary>
internal sealed class HandlerOf(Func<TurnRequest, CancellationToken, ValueTask<TurnResult>> handle) : ITurnHandler
{
    public HandlerOf()
        : this((request, _) => ValueTask.FromResult(Say(request, request.Kind == MessageKind.Joined ? "Xin chào!" : request.Text.Text)))
    {
    }

    public ValueTask<TurnResult> HandleAsync(TurnRequest request, CancellationToken cancellationToken) => handle(request, cancellationToken);

    public static TurnResult Say(TurnRequest request, string words, TurnOutcome outcome = TurnOutcome.Answered, params string[] choices) => new(
        request.State with { Step = request.State.Step + 1 },
        [new Reply(new OutboundMessage(words, words, [new TextBlock(words)], choices), new TurnTrace(outcome, "N2.03", ["N2.03#phi"], "v1", request.State.Level, 0.9))]);

    public static string WordsOf(MessageRecord message) => message.Author == MessageAuthor.Bot
        ? TurnJson.ReadReply(message.Payload).Message.Text
        : TurnJson.ReadInbound(message.Payload).Text.Text;

    public static ConversationState StateOf(ConversationRecord conversation) => TurnJson.ReadState(conversation.State);
}
