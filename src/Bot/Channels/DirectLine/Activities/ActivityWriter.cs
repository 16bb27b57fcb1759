using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Channels.DirectLine.Activities;

/// <summary>Writes the log as clients read it: the citizen's messages as they came, with our id, sender and time, and the assistant's replies.</summary>
internal sealed class ActivityWriter(IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const string Channel = "directline";
    private const string Locale = "vi-VN";

    private readonly AccountBody bot = new("tro-ly-ao", options.Value.BotName, "bot");

    /// <summary>Writes an activity set: what a stream frame and an answer to polling contain.</summary>
    public void WriteSet(Utf8JsonWriter writer, IEnumerable<MessageRecord> messages, string userId, long watermark, MessageId? working = null)
    {
        writer.WriteStartObject();
        writer.WriteStartArray("activities");
        foreach (var message in messages)
        {
            Write(writer, message, userId);
        }

        if (working is { } id)
        {
            WriteTyping(writer, id);
        }

        writer.WriteEndArray();
        writer.WriteString("watermark", watermark.ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
    }

    private void Write(Utf8JsonWriter writer, MessageRecord message, string userId)
    {
        if (message.Author == MessageAuthor.Bot)
        {
            JsonSerializer.Serialize(writer, Reply(message), ActivityJson.Wire.ReplyActivity);
        }
        else if (message.Author == MessageAuthor.User)
        {
            Echo(message, userId).WriteTo(writer);
        }
    }

    private void WriteTyping(Utf8JsonWriter writer, MessageId working)
    {
        var typing = new ReplyActivity(
            ActivityKeys.Typing, $"{working}|typing", Time(time.GetUtcNow()), bot, new ConversationAccount(working.ConversationId), Channel, Locale, new ReplyData(working.Sequence));
        JsonSerializer.Serialize(writer, typing, ActivityJson.Wire.ReplyActivity);
    }

    private ReplyActivity Reply(MessageRecord message)
    {
        var (said, trace) = TurnJson.ReadReply(message.Payload);
        // The greeting answers no message that clients have seen, and they would wait for one.
        var replyTo = message.ReplyTo is > 1 and { } sequence ? new MessageId(message.Id.ConversationId, sequence).ToString() : null;
        return new ReplyActivity(
            ActivityKeys.Message,
            message.Id.ToString(),
            Time(message.At),
            bot,
            new ConversationAccount(message.Id.ConversationId),
            Channel,
            Locale,
            new ReplyData(message.Id.Sequence, new Decision(
                Kebab(trace.Outcome), trace.LessonId, trace.PassageIds, trace.ContentVersion, trace.Level, trace.Confidence, new View(said.Blocks))),
            replyTo,
            said.Text,
            "plain",
            said.Speech,
            said.Choices.Count == 0 ? null : new SuggestedActions([.. said.Choices.Select(choice => new CardAction("imBack", choice, choice))]));
    }

    private static JsonObject Echo(MessageRecord message, string userId)
    {
        var payload = TurnJson.ReadInbound(message.Payload);
        var activity = payload.Original ?? new JsonObject { [ActivityKeys.Type] = ActivityKeys.Message, [ActivityKeys.Text] = payload.Text.Text };
        activity["id"] = message.Id.ToString();
        activity["timestamp"] = Time(message.At);
        activity["channelId"] = Channel;
        activity["conversation"] = new JsonObject { ["id"] = message.Id.ConversationId };
        activity["from"] = new JsonObject { ["id"] = userId, ["role"] = "user" };
        if (activity[ActivityKeys.ChannelData] is not JsonObject)
        {
            activity[ActivityKeys.ChannelData] = new JsonObject();
        }

        activity[ActivityKeys.ChannelData]![ActivityKeys.SequenceId] = message.Id.Sequence;
        return activity;
    }

    private static string Time(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);

    private static string Kebab(TurnOutcome outcome) => JsonNamingPolicy.KebabCaseLower.ConvertName(outcome.ToString());
}
