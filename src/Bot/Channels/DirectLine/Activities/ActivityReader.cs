using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TroLyAo.Bot.Privacy;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Channels.DirectLine.Activities;

/// <summary>Makes a message free of personal data of the bytes a client has sent, or says what is wrong with them.</summary>
internal sealed class ActivityReader(PersonalDataMask mask, IOptions<DirectLineOptions> options)
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 32, AllowDuplicateProperties = false };
    private static readonly CleanText NoText = new(string.Empty, []);

    private readonly ActivityCleaner cleaner = new(mask);
    private readonly int longestText = options.Value.Limits.TextLength;

    public IncomingActivity Read(string conversationId, ReadOnlySpan<byte> body)
    {
        if (body.IsEmpty)
        {
            return Refuse(DirectLineError.EmptyBody);
        }

        try
        {
            return Read(conversationId, Parse(body));
        }
        // Letters are decoded when they are looked at, so damage may show up late, as InvalidOperationException.
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return TryMended(conversationId, body);
        }
    }

    private IncomingActivity TryMended(string conversationId, ReadOnlySpan<byte> body)
    {
        try
        {
            return Read(conversationId, JsonNode.Parse(JsonMender.Mend(body), documentOptions: Strict));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return Refuse(DirectLineError.BadJson);
        }
    }

    private IncomingActivity Read(string conversationId, JsonNode? node)
    {
        if (node is not JsonObject activity)
        {
            return Refuse(DirectLineError.BadJson);
        }

        if (activity[ActivityKeys.Type] is not JsonValue type || !type.TryGetValue<string>(out var kind) || kind.Length == 0)
        {
            return Refuse(DirectLineError.NoType);
        }

        var text = TextOf(activity);
        if (text is null || text.Length > longestText)
        {
            return Refuse(text is null ? DirectLineError.BadText : DirectLineError.TextTooLong(longestText));
        }

        if (kind == ActivityKeys.Typing)
        {
            return default;
        }

        var clientId = activity[ActivityKeys.ChannelData] is JsonObject data ? ActivityCleaner.ClientIdOf(data) : null;
        var clean = text.Length == 0 ? NoText : mask.Clean(text);
        return new IncomingActivity(new InboundMessage(conversationId, clientId, KindOf(kind, activity), clean, cleaner.Clean(activity)), null);
    }

    private static JsonNode? Parse(ReadOnlySpan<byte> body) => JsonNode.Parse(body, documentOptions: Strict);

    private static MessageKind? KindOf(string type, JsonObject activity) =>
        type != ActivityKeys.Message ? null
        : activity[ActivityKeys.Attachments] is JsonArray { Count: > 0 } ? MessageKind.Attachment
        : MessageKind.Text;

    /// <summary>What was said; a button that says nothing counts by its value. Null if the text is no text.</summary>
    private static string? TextOf(JsonObject activity) => activity[ActivityKeys.Text] switch
    {
        JsonValue text when text.GetValueKind() == JsonValueKind.String => text.GetValue<string>(),
        null when activity[ActivityKeys.Value] is JsonValue value && value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        null => string.Empty,
        _ => null,
    };

    private static IncomingActivity Refuse(DirectLineError error) => new(null, error);
}
