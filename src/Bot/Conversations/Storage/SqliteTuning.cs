using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TroLyAo.Bot.Conversations.Storage;

/// <summary>With a write-ahead log, NORMAL keeps every commit when the program is killed; only a power cut may lose the last moments.
/// What is deleted is overwritten, for citizens are told that it is gone.</summary>
internal sealed class SqliteTuning : DbConnectionInterceptor
{
    private const string Pragmas = "PRAGMA synchronous=NORMAL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
