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

    private const double WithheldImportance = 0.35;

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
        var rows = ranked.Select(found => CalibrationSignals.Of(found.Candidates).Select(signal => signal.Value).ToArray()).ToArray();
        var labels = ranked.Select(found => IsRight(found.Question, found.Candidates[0]) ? 1d : 0d).ToArray();
        var importance = ranked.Select(found => found.Question.Kind switch
        {
            QuestionKind.OffTopic => OffTopicImportance,
            QuestionKind.Withheld => WithheldImportance,
            QuestionKind.HeldBack or QuestionKind.Stranger => 1d,
            _ => throw new ArgumentOutOfRangeException(nameof(findings)),
        }).ToArray();
        var weights = LogisticFit.Fit(rows, labels, importance, 0.0002);
        var names = CalibrationSignals.Of(ranked[0].Candidates).Select(signal => signal.Name).ToList();
        var calibrated = model with
        {
            Calibration = names.Select((name, i) => (name, Math.Round(weights[i], 3))).ToDictionary(),
            CalibrationBias = Math.Round(weights[^1], 3),
        };
        return WithThresholds(calibrated, ranked);
    }

    /// <summary>Asks back from where nearly all questions of the course are still kept; answers from where an answer is more often right than
    /// asking is worth.</summary>
    private static RankingModel WithThresholds(RankingModel model, IEnumerable<(BankQuestion Question, IReadOnlyList<Candidate> Candidates)> ranked)
    {
        var kept = ranked
            .Where(found => found.Question.Kind is QuestionKind.HeldBack or QuestionKind.Stranger)
            .Select(found => model.Probability(found.Candidates))
            .Order()
            .ToList();
        var askBack = kept[(int)(kept.Count * (1 - Floors.Kept) * 0.7)];
        return model with { AskBackFrom = Math.Round(askBack, 3), AnswerFrom = Math.Round(Math.Max(askBack, 0.5), 3) };
    }

    private static bool IsRight(BankQuestion question, Candidate first) =>
        question.Kind is QuestionKind.HeldBack or QuestionKind.Stranger && question.Expected.Contains(first.Passage.Id);

    private static IReadOnlyList<Candidate> Reranked(Finding finding, RankingModel model) =>
    [
        .. finding.Evidence.Candidates
            .Select(candidate => candidate with { Score = model.Score(candidate.Features) })
            .OrderByDescending(candidate => candidate.Score)
            .ThenBy(candidate => candidate.Passage.Id, StringComparer.Ordinal),
    ];
}
