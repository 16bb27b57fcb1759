using System.Text.Json.Serialization;
using TroLyAo.Bot.Rendering;

namespace TroLyAo.Bot.Channels.DirectLine.Activities;

/// <summary>A message of the assistant, or the sign that it is working, as clients see it.</summary>
internal sealed record ReplyActivity(
    string Type,
    string Id,
    string Timestamp,
    AccountBody From,
    ConversationAccount Conversation,
    string ChannelId,
    string Locale,
    ReplyData ChannelData,
    string? ReplyToId = null,
    string? Text = null,
    string? TextFormat = null,
    string? Speak = null,
    SuggestedActions? SuggestedActions = null);

internal sealed record AccountBody(string Id, string? Name, string Role);

internal sealed record ConversationAccount(string Id);

internal sealed record SuggestedActions(IReadOnlyList<CardAction> Actions);

/// <summary>A button; choosing it sends its label as the citizen's own words.</summary>
internal sealed record CardAction(string Type, string Title, string Value);

internal sealed record ReplyData(
    [property: JsonPropertyName(ActivityKeys.SequenceId)] long SequenceId,
    Decision? TroLyAo = null);

/// <summary>What the assistant decided, and the message in pieces to draw.</summary>
internal sealed record Decision(
    string Outcome,
    string? LessonId,
    IReadOnlyList<string> PassageIds,
    string ContentVersion,
    int Level,
    double? Confidence,
    View View);

internal sealed record View(IReadOnlyList<ViewBlock> Blocks);
