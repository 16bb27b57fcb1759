using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Rendering;

namespace TroLyAo.Bot.Turns;

/// <summary>What is said when a turn breaks: fixed words, so that nothing can break in saying them.</summary>
internal static class FailedTurn
{
    private const string Words =
        "Xin lỗi, trợ lý đang gặp trục trặc nên chưa trả lời được câu này. Mời gửi lại sau ít phút, hoặc đến bộ phận một cửa của phường để được giúp.";

    public static TurnResult After(ConversationState state)
    {
        var message = new OutboundMessage(Words, Words, [new TextBlock(Words)], []);
        return new TurnResult(state, [new Reply(message, new TurnTrace(TurnOutcome.Failed, null, [], string.Empty, state.Level, null))]);
    }
}
