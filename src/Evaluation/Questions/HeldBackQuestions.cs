using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Evaluation.Questions;

/// <summary>The phrasings kept out of the index, from the lessons themselves.</summary>
internal static class HeldBackQuestions
{
    public static IReadOnlyList<BankQuestion> Of(Snapshot snapshot) =>
    [
        .. snapshot.Passages.SelectMany(passage => passage.HeldBack.Select(text =>
            new BankQuestion(QuestionKind.HeldBack, text, [passage.Id], Folds.Of(passage.Id)))),
    ];
}
