using Microsoft.Extensions.Options;

namespace TroLyAo.Bot.Conversations;

/// <summary>The folder for all data, readable by its owner only; exists once this has been constructed.</summary>
internal sealed class DataFolder
{
    public DataFolder(IOptions<DataOptions> options, IHostEnvironment environment)
    {
        Location = Path.GetFullPath(options.Value.Folder, environment.ContentRootPath);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Location);
        }
        else
        {
            Directory.CreateDirectory(Location, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    public string Location { get; }

    public string File(string name) => Path.Combine(Location, name);
}
