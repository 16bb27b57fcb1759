using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Answering;

/// <summary>Holds every statement of an answer against the snapshot it claims to quote.</summary>
internal static class ProofCheck
{
    /// <returns>The statements that are not proved; empty for an answer that may be said.</returns>
    public static IReadOnlyList<Statement> Unproved(Answer answer, Speaker speaker) =>
        [.. answer.Statements.Where(statement => !Holds(statement, speaker))];

    private static bool Holds(Statement statement, Speaker speaker) => statement.Proof switch
    {
        Proof.Passage quoted => speaker.Snapshot.FindLesson(quoted.LessonId)?.Document is { } document
            && document.Path == quoted.Path
            && document.Revision == quoted.Revision
            && document.At(quoted.Span).Length > 0
            && speaker.Address.Apply(document.At(quoted.Span)) == statement.Text,
        Proof.Message said => speaker.Snapshot.Messages.Texts.ContainsKey(said.Key)
            && said.Slots.Values.All(value => IsKnown(value, speaker.Snapshot))
            && speaker.Fill(said.Key, said.Slots) == statement.Text,
        _ => false,
    };

    /// <summary>A slot may hold a plain count or date, or words that stand in the snapshot itself.</summary>
    private static bool IsKnown(string value, Snapshot snapshot) =>
        value.All(c => char.IsAsciiDigit(c) || c is '/')
        || snapshot.Lessons.Any(lesson => lesson.Header.Title == value)
        || WardWords.Of(snapshot.Ward).Contains(value);
}
