namespace TroLyAo.Knowledge.Retrieval;

/// <summary>The scores of every lane for one question.</summary>
internal sealed class LaneScores(IReadOnlyDictionary<Lane, Dictionary<int, double>> scores)
{
    private readonly double best = scores[Lane.Ask].Keys.Concat(scores[Lane.Body].Keys).Select(ordinal => Both(scores, ordinal)).DefaultIfEmpty().Max();

    /// <summary>Ways to ask and text together, against the best passage.</summary>
    public double Relative(int ordinal) => best > 0 ? Both(scores, ordinal) / best : 0;

    public double Score(Lane lane, int ordinal) => scores[lane].GetValueOrDefault(ordinal);

    /// <summary>The passages worth measuring: the best of each lane.</summary>
    public IEnumerable<int> Shortlist(int perLane) =>
        scores.Values.SelectMany(lane => lane.OrderByDescending(pair => pair.Value).Take(perLane)).Select(pair => pair.Key).Distinct();

    private static double Both(IReadOnlyDictionary<Lane, Dictionary<int, double>> scores, int ordinal) =>
        scores[Lane.Ask].GetValueOrDefault(ordinal) + scores[Lane.Body].GetValueOrDefault(ordinal);
}
