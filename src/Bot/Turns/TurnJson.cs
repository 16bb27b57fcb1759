using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using TroLyAo.Bot.Conversations;

namespace TroLyAo.Bot.Turns;

/// <summary>The forms in which messages and states are kept in the log.</summary>
[JsonSerializable(typeof(InboundPayload))]
[JsonSerializable(typeof(Reply))]
[JsonSerializable(typeof(ConversationState))]
internal sealed partial class TurnJson : JsonSerializerContext
{
    /// <summary>Vietnamese letters stay letters.</summary>
    public static readonly TurnJson Stored = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static string Write(InboundPayload payload) => JsonSerializer.Serialize(payload, Stored.InboundPayload);

    public static string Write(Reply reply) => JsonSerializer.Serialize(reply, Stored.Reply);

    public static string Write(ConversationState state) => JsonSerializer.Serialize(state, Stored.ConversationState);

    public static InboundPayload ReadInbound(string json) => JsonSerializer.Deserialize(json, Stored.InboundPayload)!;

    public static Reply ReadReply(string json) => JsonSerializer.Deserialize(json, Stored.Reply)!;

    public static ConversationState ReadState(string json) => JsonSerializer.Deserialize(json, Stored.ConversationState) ?? Conversations.ConversationState.Empty;
}
