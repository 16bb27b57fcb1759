using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace TroLyAo.Bot.Conversations.Storage;

/// <summary>The only writer. It puts all operations that wait into one transaction, so that the price of a commit is shared by
/// everybody who writes at the time, and tells the feed and the callers afterwards, in the order of the log.</summary>
internal sealed class StoreWriter : IAsyncDisposable
{
    private const int MaxBatch = 256;

    private readonly Channel<WriteOperation> waiting =
        Channel.CreateBounded<WriteOperation>(new BoundedChannelOptions(8192) { SingleReader = true });

    private readonly IDbContextFactory<ConversationDb> databases;
    private readonly ConversationFeed feed;
    private readonly TimeProvider time;
    private readonly ILogger<StoreWriter> logger;
    private readonly Task running;

    public StoreWriter(IDbContextFactory<ConversationDb> databases, ConversationFeed feed, TimeProvider time, ILogger<StoreWriter> logger)
    {
        this.databases = databases;
        this.feed = feed;
        this.time = time;
        this.logger = logger;
        running = Task.Run(RunAsync);
    }

    public async Task<TResult> WriteAsync<TResult>(WriteOperation<TResult> operation, CancellationToken cancellationToken)
    {
        await waiting.Writer.WriteAsync(operation, cancellationToken);
        return await operation.Done.WaitAsync(cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await running;
    }

    private async Task RunAsync()
    {
        var operations = new List<WriteOperation>(MaxBatch);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (operations.Count < MaxBatch && waiting.Reader.TryRead(out var operation))
            {
                operations.Add(operation);
            }

            if (!TryCommit(operations))
            {
                // One operation that cannot be written must not take the others with it.
                foreach (var operation in operations)
                {
                    TryCommit([operation]);
                }
            }

            operations.Clear();
        }
    }

    private bool TryCommit(List<WriteOperation> operations)
    {
        IReadOnlyList<MessageRow> logged;
        try
        {
            logged = Commit(operations);
        }
#pragma warning disable CA1031 // Whatever went wrong belongs to the callers; the writer has to live on.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            if (operations.Count == 1)
            {
                Log.WriteFailed(logger, exception);
                operations[0].Fail(exception);
            }

            return false;
        }

        foreach (var row in logged)
        {
            feed.Logged(row.ToRecord());
        }

        foreach (var operation in operations)
        {
            operation.Confirm();
        }

        return true;
    }

    private IReadOnlyList<MessageRow> Commit(List<WriteOperation> operations)
    {
        using var db = databases.CreateDbContext();
        using var transaction = db.Database.BeginTransaction();
        var batch = new WriteBatch(db, operations, time.GetUtcNow());
        foreach (var operation in operations)
        {
            operation.Apply(batch);
        }

        db.SaveChanges();
        transaction.Commit();
        if (batch.HasForgotten)
        {
            db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return batch.Logged;
    }
}
