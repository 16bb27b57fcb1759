using System.Text.Json;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>Weights fitted by "Evaluation calibrate" on held-back questions and kept beside the code.</summary>
/// <param name="Ranking">Score = Σ weight · feature.</param>
/// <param name="Right">Whether the first candidate answers the question.</param>
/// <param name="Known">Whether the course answers the question at all.</param>
/// <param name="AnswerFrom">Probability of <paramref name="Right"/> from which the first candidate is said.</param>
/// <param name="RefuseBelow">Probability of <paramref name="Known"/> below which nothing is offered.</param>
public sealed record RankingModel(
    IReadOnlyDictionary<string, double> Ranking,
    BoostedTrees Right,
    BoostedTrees Known,
    double AnswerFrom,
    double RefuseBelow)
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

    private static RankingModel Load()
    {
        using var stream = typeof(RankingModel).Assembly.GetManifestResourceStream("TroLyAo.Knowledge.Retrieval.ranking.json")
            ?? throw new InvalidOperationException("ranking.json is missing from the build");
        return JsonSerializer.Deserialize<RankingModel>(stream, JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException("ranking.json is empty");
    }
}
