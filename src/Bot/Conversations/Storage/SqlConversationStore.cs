using Microsoft.EntityFrameworkCore;

namespace TroLyAo.Bot.Conversations.Storage;

internal sealed class SqlConversationStore(IDbContextFactory<ConversationDb> databases, StoreWriter writer) : IConversationStore
{
    private static readonly Func<ConversationDb, string, Task<ConversationRecord?>> Find = EF.CompileAsyncQuery(
        (ConversationDb db, string id) => db.Conversations
            .Where(row => row.Id == id)
            .Select(row => new ConversationRecord(row.Id, row.UserId, row.Channel, row.State))
            .FirstOrDefault());

    private static readonly Func<ConversationDb, string, long, int, IAsyncEnumerable<MessageRow>> Read = EF.CompileAsyncQuery(
        (ConversationDb db, string id, long after, int limit) => db.Messages
            .AsNoTracking()
            .Where(row => row.ConversationId == id && row.Sequence > after)
            .OrderBy(row => row.Sequence)
            .Take(limit));

    public Task<bool> OpenAsync(NewConversation conversation, CancellationToken cancellationToken) =>
        writer.WriteAsync(new OpenConversation(conversation), cancellationToken);

    public Task<Accepted?> AcceptAsync(NewMessage message, CancellationToken cancellationToken) =>
        writer.WriteAsync(new AcceptMessage(message), cancellationToken);

    public Task CompleteAsync(TurnCommit commit, CancellationToken cancellationToken) =>
        writer.WriteAsync(new CompleteTurn(commit), cancellationToken);

    public async Task<ConversationRecord?> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await Find(db, conversationId);
    }

    public async Task<IReadOnlyList<MessageRecord>> ReadAsync(string conversationId, long after, int limit, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var messages = new List<MessageRecord>();
        await foreach (var row in Read(db, conversationId, after, limit).WithCancellation(cancellationToken))
        {
            messages.Add(row.ToRecord());
        }

        return messages;
    }

    public async Task<IReadOnlyList<MessageRecord>> RecoverAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Messages.Where(row => row.Pending)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Attempts, r => r.Attempts + 1), cancellationToken);
        var rows = await db.Messages.AsNoTracking().Where(row => row.Pending)
            .OrderBy(row => row.At).ThenBy(row => row.Sequence).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToRecord())];
    }
}
