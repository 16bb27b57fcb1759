using System.Text.Json.Nodes;
using TroLyAo.Bot.Privacy;

namespace TroLyAo.Bot.Turns;

/// <summary>What a channel hands over, already free of personal data.</summary>
/// <param name="ClientId">The sender's own name for the message; delivered twice under one name, it is answered once.</param>
/// <param name="Kind">Null for what is recorded and echoed but asks for nothing.</param>
/// <param name="Original">The channel's own form of it, kept so that the channel can show it again.</param>
public sealed record InboundMessage(string ConversationId, string? ClientId, MessageKind? Kind, CleanText Text, JsonObject? Original);
