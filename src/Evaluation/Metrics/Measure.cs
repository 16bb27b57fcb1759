namespace TroLyAo.Evaluation.Metrics;

/// <summary>One line of the report.</summary>
/// <param name="Floor">What it must reach; null when it is only told.</param>
public sealed record Measure(string Name, int Count, double Value, double? Floor)
{
    public bool Holds => Floor is null || Value >= Floor;
}
