using TroLyAo.Bot.Answering;
using TroLyAo.Bot.Conversations;

namespace TroLyAo.Bot.Turns;

/// <summary>How a turn ends: the outcome, what is said, and the state to keep.</summary>
internal sealed record Ending(
    TurnOutcome Outcome,
    Answer Answer,
    ConversationState State,
    IReadOnlyList<string> PassageIds,
    double? Confidence);
