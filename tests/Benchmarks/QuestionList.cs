namespace TroLyAo.Benchmarks;

/// <summary>The questions the lessons themselves expect, in a fixed order.</summary>
internal static class QuestionList
{
    public static IReadOnlyList<string> Read(string root) =>
    [
        .. Directory.EnumerateFiles(Path.Combine(root, "content", "lessons"), "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).SkipWhile(line => line != "questions:").Skip(1).TakeWhile(line => line.StartsWith("  - ", StringComparison.Ordinal)))
            .Select(line => line[4..].Trim('"', ' ')),
    ];
}
