using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Answering;

/// <summary>Where a statement stands written. A closed hierarchy: a stretch of a lesson, or a fixed sentence with its slots filled.</summary>
public abstract record Proof
{
    private Proof()
    {
    }

    /// <summary>The statement is the text at <paramref name="Span"/> of that revision of the file.</summary>
    public sealed record Passage(string LessonId, string Path, string Revision, TextSpan Span) : Proof;

    /// <summary>The statement is the fixed sentence <paramref name="Key"/> with <paramref name="Slots"/> filled in.</summary>
    public sealed record Message(string Key, IReadOnlyDictionary<string, string> Slots) : Proof;
}
