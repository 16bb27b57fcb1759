namespace TroLyAo.Bot.Hosting;

/// <summary>Finds the course: the configured folder, else "content" in the content root or in a folder above it or above the program.</summary>
internal static class ContentPlace
{
    private const string Name = "content";

    public static string Find(string configured, string contentRoot)
    {
        if (configured.Length > 0)
            return Path.GetFullPath(configured, contentRoot);
        return Above(contentRoot).Concat(Above(AppContext.BaseDirectory))
            .Select(folder => Path.Combine(folder, Name))
            .FirstOrDefault(folder => Directory.Exists(Path.Combine(folder, "lessons"))) ?? Path.Combine(contentRoot, Name);
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
            yield return place.FullName;
    }
}
