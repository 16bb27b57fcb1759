using System.Text.Json;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>Weights fitted by "Evaluation calibrate" on held-back questions and kept beside the code.
/// Score = Σ weight·feature. Probability = 1 / (1 + e^−z), z = bias + Σ weight·signal of <see cref="CalibrationSignals"/>.</summary>
public sealed record RankingModel(
    IReadOnlyDictionary<string, double> Ranking,
    double CalibrationBias,
    IReadOnlyDictionary<string, double> Calibration,
    double AnswerFrom,
    double AskBackFrom)
{
    private readonly double[] weights = [.. FeatureVector.Names.Select(feature => Ranking.GetValueOrDefault(feature.ToString()))];

    /// <summary>The accepted model.</summary>
    public static RankingModel Accepted { get; } = Load();

    public double Score(FeatureVector features)
    {
        var score = 0d;
        for (var i = 0; i < weights.Length; i++)
            score += weights[i] * features.Values[i];
        return score;
    }

    public double Probability(IReadOnlyList<Candidate> ranked)
    {
        if (ranked.Count == 0)
            return 0;
        var z = CalibrationBias + CalibrationSignals.Of(ranked).Sum(signal => Calibration.GetValueOrDefault(signal.Name) * signal.Value);
        return 1 / (1 + Math.Exp(-z));
    }

    private static RankingModel Load()
    {
        using var stream = typeof(RankingModel).Assembly.GetManifestResourceStream("TroLyAo.Knowledge.Retrieval.ranking.json")
            ?? throw new InvalidOperationException("ranking.json is missing from the build");
        return JsonSerializer.Deserialize<RankingModel>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException("ranking.json is empty");
    }
}
