using System.Runtime.CompilerServices;
using TroLyAo.Knowledge.Authoring;
using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Retrieval;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests;

/// <summary>The course as it stands in the content folder, read and indexed once for all tests that only look at it.</summary>
internal static class RealCourse
{
    public static string Folder { get; } = Path.Combine(Repository(), "content");

    private static readonly Lazy<Snapshot> Read = new(() => ContentReader.Read(Folder, new ReadOptions(LeaveOutBrokenLessons: false)).Snapshot
        ?? throw new InvalidOperationException("the course has faults; run Evaluation check"));

    private static readonly Lazy<Reader> ReaderOf = new(() => new Reader(Vocabulary.Load(Path.Combine(Folder, "vocabulary"))));
    private static readonly Lazy<Retriever> Indexed = new(() => Retriever.Over(Snapshot, Reader));

    private static readonly Lazy<string[]> WordList = new(() =>
    [
        .. Snapshot.Passages
            .SelectMany(passage => passage.Questions.Concat(passage.Body.Select(sentence => sentence.Text)))
            .SelectMany(text => Syllables.Split(TextHygiene.Clean(text)))
            .Select(syllable => syllable.Text)
            .Where(SyllableShape.IsVietnamese)
            .Distinct()
            .Order(StringComparer.Ordinal),
    ]);

    public static Snapshot Snapshot => Read.Value;

    public static Reader Reader => ReaderOf.Value;

    public static Retriever Retriever => Indexed.Value;

    /// <summary>Every different Vietnamese syllable of the course, lower case and composed.</summary>
    public static string[] Words => WordList.Value;

    /// <summary>A day on which the course was sound; what holds on other days is asked with other days.</summary>
    public static DateOnly Today { get; } = new(2026, 11, 24);

    /// <summary>What the reader of the course makes of a text, as one line.</summary>
    public static string Understood(string text) => string.Join(' ', Reader.Read(text).Tokens.Select(token => token.Text));

    private static string Repository([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", ".."));
}
