using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>The files of a content folder, in a fixed order.</summary>
internal sealed class ContentFolder(string root)
{
    public IReadOnlyList<Document> Read(string folder, string pattern)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path))
            return [];
        return [.. Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(ReadFile)];
    }

    private Document ReadFile(string file) =>
        Document.Of(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllText(file));
}
