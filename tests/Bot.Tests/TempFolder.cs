using Microsoft.Data.Sqlite;

namespace TroLyAo.Bot.Tests;

internal sealed class TempFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("tro-ly-ao-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Location, recursive: true);
    }
}
