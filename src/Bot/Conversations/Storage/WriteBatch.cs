using Microsoft.EntityFrameworkCore;

namespace TroLyAo.Bot.Conversations.Storage;

/// <summary>The rows that the operations of one transaction touch, read once and written once.</summary>
internal sealed class WriteBatch
{
    private readonly ConversationDb db;
    private readonly long now;
    private readonly Dictionary<string, ConversationRow> conversations;
    private readonly Dictionary<(string Conversation, string Client), long> sequences = [];
    private readonly List<MessageRow> logged = [];

    public WriteBatch(ConversationDb db, IReadOnlyCollection<WriteOperation> operations, DateTimeOffset now)
    {
        this.db = db;
        this.now = now.ToUnixTimeMilliseconds();
        var ids = operations.SelectMany(operation => operation.Conversations).Distinct(StringComparer.Ordinal).ToArray();
        conversations = db.Conversations.AsTracking().Where(row => ids.Contains(row.Id)).ToDictionary(row => row.Id, StringComparer.Ordinal);
        var clientIds = operations.SelectMany(operation => operation.ClientIds).Distinct(StringComparer.Ordinal).ToArray();
        if (clientIds.Length > 0)
        {
            var known = db.Messages
                .Where(row => ids.Contains(row.ConversationId) && clientIds.Contains(row.ClientId))
                .Select(row => new { row.ConversationId, row.ClientId, row.Sequence });
            foreach (var row in known)
            {
                sequences[(row.ConversationId, row.ClientId!)] = row.Sequence;
            }
        }
    }

    /// <summary>The messages logged, in order.</summary>
    public IReadOnlyList<MessageRow> Logged => logged;

    /// <summary>Whether messages were erased, copies of which the write-ahead log still has.</summary>
    public bool HasForgotten { get; private set; }

    public ConversationRow? Find(string conversationId) => conversations.GetValueOrDefault(conversationId);

    public long? SequenceOf(string conversationId, string clientId) =>
        sequences.TryGetValue((conversationId, clientId), out var sequence) ? sequence : null;

    public ConversationRow Open(NewConversation conversation)
    {
        var row = new ConversationRow
        {
            Id = conversation.Id,
            UserId = conversation.UserId,
            Channel = conversation.Channel,
            State = "{}",
            NextSequence = 1,
            CreatedAt = now,
            LastAt = now - 1,
        };
        conversations.Add(row.Id, row);
        db.Add(row);
        return row;
    }

    public MessageRow Log(ConversationRow conversation, MessageAuthor author, string payload, bool pending, long? replyTo = null, string? clientId = null)
    {
        conversation.LastAt = Math.Max(now, conversation.LastAt + 1);
        var row = new MessageRow
        {
            ConversationId = conversation.Id,
            Sequence = conversation.NextSequence++,
            Author = author,
            ReplyTo = replyTo,
            ClientId = clientId,
            At = conversation.LastAt,
            Payload = payload,
            Pending = pending,
        };
        if (clientId is not null)
        {
            sequences[(conversation.Id, clientId)] = row.Sequence;
        }

        db.Add(row);
        logged.Add(row);
        return row;
    }

    public bool MarkDone(MessageId id) => 1 == db.Messages
        .Where(row => row.ConversationId == id.ConversationId && row.Sequence == id.Sequence && row.Pending)
        .ExecuteUpdate(row => row.SetProperty(r => r.Pending, false));

    public void ForgetBefore(MessageId id)
    {
        HasForgotten = true;
        db.Messages
            .Where(row => row.ConversationId == id.ConversationId && row.Sequence < id.Sequence && !row.Pending)
            .ExecuteDelete();
    }
}
