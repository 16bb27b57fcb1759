using TroLyAo.Evaluation.Metrics;

namespace TroLyAo.Evaluation.Reports;

/// <summary>Everything "answers" measured.</summary>
public sealed record AnswersReport(
    string ContentVersion,
    int Lessons,
    int ShortAnswers,
    double AnswerFrom,
    double RefuseBelow,
    IReadOnlyList<Measure> Measures,
    double Brier,
    IReadOnlyList<Bin> Reliability,
    IReadOnlyList<string> Misses);
