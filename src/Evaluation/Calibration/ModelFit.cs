using TroLyAo.Evaluation.Gates;
using TroLyAo.Evaluation.Metrics;
using TroLyAo.Evaluation.Perturbations;
using TroLyAo.Evaluation.Questions;
using TroLyAo.Knowledge.Retrieval;

namespace TroLyAo.Evaluation.Calibration;

/// <summary>Fits the ranking, the calibration and the thresholds on fold 0 only; fold 1 stays for measuring.</summary>
internal sealed class ModelFit(Assistant assistant)
{
    private const int Fold = 0;

    /// <summary>A wrong answer on a foreign matter weighs more than a missed one.</summary>
    private const double OffTopicImportance = 2;

    private const double WithheldImportance = 0.6;

    /// <summary>Below even odds the person is better asked than told.</summary>
    private const double AnswerFrom = 0.5;

    /// <summary>Part of the allowed refusals that is used up on the fitted half, so that the measured half keeps the floor.</summary>
    private const double KeptReserve = 1;

    public RankingModel Fit(RankingModel start)
    {
        var questions = HeldBackQuestions.Of(assistant.View.Snapshot).Concat(BankFile.Strangers()).Where(question => question.Fold == Fold).ToList();
        var asked = Typing.All.SelectMany(typing => assistant.Ask(questions, typing)).ToList();
        var ranking = FitRanking(asked, start);
        var reranked = start with { Ranking = ranking };

        var withheld = HeldBackQuestions.Of(assistant.View.Snapshot).Where(question => question.Fold == Fold).Select(question => question with { Kind = QuestionKind.Withheld });
        var foreign = BankFile.OffTopic().Where(question => question.Fold == Fold).ToList();
        var refused = new[] { Typing.Plain, Typing.NoAccents, Typing.Typos }
            .SelectMany(typing => assistant.Ask(withheld, typing).Concat(assistant.Ask(foreign, typing)));
        return FitCalibration([.. asked, .. refused], reranked);
    }

    private static Dictionary<string, double> FitRanking(IEnumerable<Finding> asked, RankingModel start)
    {
        var rows = asked
            .Where(finding => finding.RightAmong(int.MaxValue))
            .Select(finding => (
                finding.Evidence.Candidates.Select(candidate => candidate.Features.Values.ToArray()).ToArray(),
                finding.Evidence.Candidates.Select(candidate => finding.Question.Expected.Contains(candidate.Passage.Id)).ToArray()))
            .ToList();
        var weights = RankingFit.Fit(rows, [.. FeatureVector.Names.Select(name => start.Ranking.GetValueOrDefault(name.ToString()))]);
        return FeatureVector.Names.ToDictionary(name => name.ToString(), name => Math.Round(weights[(int)name], 3));
    }

    private static RankingModel FitCalibration(IReadOnlyList<Finding> findings, RankingModel model)
    {
        var ranked = findings
            .Where(finding => finding.Evidence.Candidates.Count > 0)
            .Select(finding => (finding.Question, Candidates: Reranked(finding, model)))
            .ToList();
        var signals = ranked.Select(found => CalibrationSignals.Of(found.Candidates)).ToList();
        var right = Fit(signals, [.. ranked.Select(found => IsRight(found.Question, found.Candidates[0]) ? 1d : 0d)], [.. ranked.Select(found => Importance(found.Question))]);
        var known = Fit(signals, [.. ranked.Select(found => IsKnown(found.Question) ? 1d : 0d)], [.. ranked.Select(found => Importance(found.Question))]);
        var kept = ranked
            .Zip(signals)
            .Where(pair => IsKnown(pair.First.Question))
            .Select(pair => known.Probability(pair.Second))
            .Order()
            .ToList();
        return model with
        {
            Right = right,
            Known = known,
            AnswerFrom = AnswerFrom,
            RefuseBelow = Math.Round(kept[(int)(kept.Count * (1 - Aims.Kept) * KeptReserve)], 3),
        };
    }

    private static BoostedTrees Fit(IReadOnlyList<IReadOnlyList<(string Name, double Value)>> signals, double[] labels, double[] importance) =>
        TreeFit.Fit([.. signals[0].Select(signal => signal.Name)], [.. signals.Select(row => row.Select(signal => signal.Value).ToArray())], labels, importance);

    private static double Importance(BankQuestion question) => question.Kind switch
    {
        QuestionKind.OffTopic => OffTopicImportance,
        QuestionKind.Withheld => WithheldImportance,
        QuestionKind.HeldBack or QuestionKind.Stranger => 1,
        var kind => throw new ArgumentOutOfRangeException(nameof(question), kind, null),
    };

    private static bool IsKnown(BankQuestion question) => question.Kind is QuestionKind.HeldBack or QuestionKind.Stranger;

    private static bool IsRight(BankQuestion question, Candidate first) =>
        IsKnown(question) && question.Expected.Contains(first.Passage.Id);

    private static IReadOnlyList<Candidate> Reranked(Finding finding, RankingModel model) =>
    [
        .. finding.Evidence.Candidates
            .Select(candidate => candidate with { Score = model.Score(candidate.Features) })
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Passage.Id, StringComparer.Ordinal),
    ];
}
