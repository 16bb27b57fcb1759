namespace TroLyAo.Bot.Channels.DirectLine.Activities;

/// <summary>Names in activities that this room reads or sets.</summary>
internal static class ActivityKeys
{
    public const string Type = "type";
    public const string Text = "text";
    public const string Value = "value";
    public const string Attachments = "attachments";
    public const string ChannelData = "channelData";
    public const string ClientActivityId = "clientActivityID";
    public const string SequenceId = "webchat:sequence-id";
    public const string LocalTimestamp = "localTimestamp";
    public const string Message = "message";
    public const string Typing = "typing";

    /// <summary>Set by us on every activity, whatever the client has written there; files are never kept.</summary>
    public static readonly string[] SetByServer =
        ["id", "timestamp", "from", "recipient", "conversation", "channelId", "serviceUrl", "replyToId", Attachments];
}
