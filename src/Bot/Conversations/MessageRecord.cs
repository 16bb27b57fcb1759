namespace TroLyAo.Bot.Conversations;

/// <summary>A message as it stands in the log.</summary>
/// <param name="Id">Sequences of one conversation strictly increase, and so do its times.</param>
/// <param name="ReplyTo">Sequence of the message this one answers.</param>
/// <param name="ClientId">The name the sender gave it; a second message of the same name is the same message.</param>
/// <param name="Payload">JSON that only the room which wrote it understands.</param>
/// <param name="Pending">True until its turn is committed.</param>
/// <param name="Attempts">How many starts of the program have found it unfinished.</param>
public sealed record MessageRecord(
    MessageId Id,
    MessageAuthor Author,
    long? ReplyTo,
    string? ClientId,
    DateTimeOffset At,
    string Payload,
    bool Pending,
    int Attempts);
