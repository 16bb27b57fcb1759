namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>Who makes a call: the holder of a token for one conversation, or, with neither, the holder of the secret.</summary>
internal sealed record Caller(string? ConversationId, string? UserId)
{
    public static readonly Caller Secret = new(null, null);

    public bool MayUse(string conversationId) => ConversationId is null || ConversationId == conversationId;
}
