namespace TroLyAo.Evaluation.Metrics;

/// <summary>How far the stated probabilities can be believed.</summary>
public static class Reliability
{
    /// <summary>Brier score: mean of (probability − right)², 0 is perfect.</summary>
    public static double Brier(IReadOnlyCollection<Finding> findings) =>
        findings.Count == 0 ? 0 : findings.Average(finding => Math.Pow(finding.Evidence.Probability - (finding.Right ? 1 : 0), 2));

    public static IReadOnlyList<Bin> Table(IEnumerable<Finding> findings) =>
    [
        .. findings
            .GroupBy(finding => Math.Min(9, (int)(finding.Evidence.Probability * 10)))
            .OrderBy(group => group.Key)
            .Select(group => new Bin(
                group.Key / 10d,
                (group.Key + 1) / 10d,
                group.Count(),
                group.Average(finding => finding.Evidence.Probability),
                group.Average(finding => finding.Right ? 1d : 0d))),
    ];
}
