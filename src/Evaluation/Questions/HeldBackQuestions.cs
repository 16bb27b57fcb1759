using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Evaluation.Questions;

/// <summary>The phrasings kept out of the index, from the lessons themselves. Where a reader who did not know which passage a phrasing was written
/// for found that another one answers it as well, both are right.</summary>
internal static class HeldBackQuestions
{
    public static IReadOnlyList<BankQuestion> Of(Snapshot snapshot)
    {
        var also = BankFile.AlsoRight().ToLookup(entry => entry.Q, entry => entry.A);
        return
        [
            .. snapshot.Passages.SelectMany(passage => passage.HeldBack.Select(text =>
                new BankQuestion(QuestionKind.HeldBack, text, [.. also[text].SelectMany(ids => ids).Prepend(passage.Id).Distinct()], Folds.Of(passage.Id)))),
        ];
    }
}
