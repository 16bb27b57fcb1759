using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using TroLyAo.Bot.Conversations;

namespace TroLyAo.Bot.Turns;

/// <summary>The forms in which messages and states are kept in the log.</summary>
[JsonSerializable(typeof(InboundPayload))]
[JsonSerializable(typeof(Reply))]
internal sealed partial class TurnJson : JsonSerializerContext
{
    /// <summary>Vietnamese letters stay letters.</summary>
    public static readonly TurnJson Stored = new(Form());

    /// <summary>Generated code would set what is missing in an old state to zero instead of leaving the default.</summary>
    private static readonly JsonSerializerOptions State = new(Form()) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    public static string Write(InboundPayload payload) => JsonSerializer.Serialize(payload, Stored.InboundPayload);

    public static string Write(Reply reply) => JsonSerializer.Serialize(reply, Stored.Reply);

    public static string Write(ConversationState state) => JsonSerializer.Serialize(state, State);

    public static InboundPayload ReadInbound(string json) => JsonSerializer.Deserialize(json, Stored.InboundPayload)!;

    public static Reply ReadReply(string json) => JsonSerializer.Deserialize(json, Stored.Reply)!;

    public static ConversationState ReadState(string json) => JsonSerializer.Deserialize<ConversationState>(json, State) ?? ConversationState.Empty;

    private static JsonSerializerOptions Form() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };
}
