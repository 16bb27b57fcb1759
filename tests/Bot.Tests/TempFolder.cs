namespace TroLyAo.Bot.Tests;

internal sealed class TempFolder : IDisposable
{
    public string Location { get; } = Directory.CreateTempSubdirectory("tro-ly-ao-").FullName;

    // The connection pools are left alone: clearing all of them closes the databases of the tests that run beside this one,
    // and the last connection to close takes the write-ahead log with it.
    public void Dispose() => Directory.Delete(Location, recursive: true);
}
