namespace TroLyAo.Bot.Conversations.Storage;

internal sealed class MessageRow
{
    public required string ConversationId { get; init; }

    public required long Sequence { get; init; }

    public required MessageAuthor Author { get; init; }

    public long? ReplyTo { get; init; }

    public string? ClientId { get; init; }

    public required long At { get; init; }

    public required string Payload { get; init; }

    public required bool Pending { get; set; }

    public int Attempts { get; set; }

    public MessageRecord ToRecord() => new(
        new MessageId(ConversationId, Sequence), Author, ReplyTo, ClientId, DateTimeOffset.FromUnixTimeMilliseconds(At), Payload, Pending, Attempts);
}
