using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Privacy;

namespace TroLyAo.Bot.Turns;

/// <summary>One message to be answered, with what is known of its conversation.</summary>
/// <param name="State">State after the previous turn of this conversation.</param>
/// <param name="Now">The turn's clock: validity in time is judged by it.</param>
public sealed record TurnRequest(
    string ConversationId,
    string MessageId,
    MessageKind Kind,
    CleanText Text,
    ConversationState State,
    DateTimeOffset Now);
