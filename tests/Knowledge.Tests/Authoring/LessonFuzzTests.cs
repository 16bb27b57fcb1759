using CsCheck;

namespace TroLyAo.Knowledge.Tests.Authoring;

public sealed class LessonFuzzTests
{
    private static readonly string Sound = ContentOnDisk.Lesson("N2.03");

    private static readonly string[] Marks = ["---\n", "# ", "## ", "```", "\n- ", ": ", "[nguồn: ", "\t", "“", "{", "\0", "&a [*a]"];

    /// <summary>Cuts, doubles or scrambles a stretch of a sound lesson.</summary>
    private static readonly Gen<string> Damaged =
        from start in Gen.Int[0, Sound.Length - 1]
        from length in Gen.Int[0, 200]
        from junk in Gen.OneOf(Gen.String[0, 20], Gen.Int[0, Marks.Length - 1].Select(i => Marks[i]))
        let end = Math.Min(Sound.Length, start + length)
        select Sound[..start] + junk + Sound[end..];

    [Fact]
    public void a_damaged_lesson_is_read_or_explained_and_never_throws() => Damaged.Sample(
        text =>
        {
            using var content = new ContentOnDisk();
            content.Write(ContentOnDisk.LessonPath, text);
            var read = content.Read();
            return (read.Snapshot is null) == read.Faults.Any(fault => fault.Severity == Knowledge.Authoring.FaultSeverity.Error);
        },
        iter: 400,
        threads: 1);
}
