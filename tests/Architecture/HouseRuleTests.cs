using System.Runtime.CompilerServices;

namespace TroLyAo.Architecture;

/// <summary>House rules about files, held over the tree itself.</summary>
public sealed class HouseRuleTests
{
    private static readonly string[] Nothings = ["Helper", "Utils", "Util", "Manager", "Common", "Misc"];

    [Fact]
    public void no_file_is_longer_than_300_lines() =>
        Assert.DoesNotContain(Sources(), file => File.ReadLines(file).Count() > 300);

    [Fact]
    public void the_median_file_is_short() =>
        Assert.True(Sources().Select(file => File.ReadLines(file).Count()).Order().ElementAt(Sources().Count() / 2) <= 45);

    [Fact]
    public void no_file_has_a_name_that_says_nothing() =>
        Assert.DoesNotContain(Sources(), file => Nothings.Any(word => Path.GetFileNameWithoutExtension(file).Contains(word, StringComparison.Ordinal)));

    [Fact]
    public void every_area_has_a_readme()
    {
        foreach (var area in new[] { "Knowledge", "Bot", "Evaluation" })
            Assert.True(File.Exists(Path.Combine(Root(), "src", area, "README.md")), area);
        Assert.True(File.Exists(Path.Combine(Root(), "content", "README.md")));
    }

    private static IEnumerable<string> Sources() =>
        Directory.EnumerateFiles(Path.Combine(Root(), "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
