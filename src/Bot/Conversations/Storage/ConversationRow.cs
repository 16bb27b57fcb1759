namespace TroLyAo.Bot.Conversations.Storage;

internal sealed class ConversationRow
{
    public required string Id { get; init; }

    public required string UserId { get; init; }

    public required string Channel { get; init; }

    public required string State { get; set; }

    public required long NextSequence { get; set; }

    /// <summary>Unix milliseconds, as all times in the store.</summary>
    public required long CreatedAt { get; init; }

    /// <summary>Time of the last message; the next one is later by at least a millisecond.</summary>
    public required long LastAt { get; set; }
}
