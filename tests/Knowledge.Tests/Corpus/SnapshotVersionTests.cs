using CsCheck;
using TroLyAo.Knowledge.Tests.Authoring;

namespace TroLyAo.Knowledge.Tests.Corpus;

public sealed class SnapshotVersionTests
{
    private static readonly (string Path, string Text)[] More =
    [
        ("lessons/N2/N2.04-hai.md", ContentOnDisk.Lesson("N2.04")),
        ("lessons/N2/N2.05-ba.md", ContentOnDisk.Lesson("N2.05")),
        ("lessons/N1/N1.01-bon.md", ContentOnDisk.Lesson("N1.01")),
        ("sources/a.yaml", "- {id: a, title: A, kind: press, date: 2026, retrieved: 2026-11-23}\n"),
        ("sources/z.yaml", "- {id: z, title: Z, kind: press, date: 2026, retrieved: 2026-11-23}\n"),
    ];

    [Fact]
    public void the_version_is_the_same_whatever_order_the_files_were_made_in()
    {
        var version = VersionOf(More);

        Gen.Shuffle(More).Sample(files => VersionOf(files) == version, iter: 20, threads: 1);
    }

    [Fact]
    public void a_file_under_another_name_is_another_version() =>
        Assert.NotEqual(VersionOf(More), VersionOf([.. More.Select(file => file with { Path = file.Path.Replace("hai", "khác", StringComparison.Ordinal) })]));

    [Fact]
    public void line_ends_and_the_form_of_accents_are_not_content() =>
        Assert.Equal(
            VersionOf(More),
            VersionOf([.. More.Select(file => file with { Text = "\uFEFF" + file.Text.Replace("\n", "\r\n", StringComparison.Ordinal).Normalize(System.Text.NormalizationForm.FormD) })]));

    private static string VersionOf((string Path, string Text)[] files)
    {
        using var content = new ContentOnDisk();
        foreach (var (path, text) in files)
            content.Write(path, text);
        return content.Read().Snapshot!.Version;
    }
}
