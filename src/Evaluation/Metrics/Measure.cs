namespace TroLyAo.Evaluation.Metrics;

/// <summary>One line of the report.</summary>
/// <param name="Aim">What it is to reach; null when it is only told.</param>
/// <param name="Floor">What it must not fall below; null when nothing is demanded.</param>
public sealed record Measure(string Name, int Count, double Value, double? Aim = null, double? Floor = null)
{
    public bool Holds => Floor is null || Value >= Floor;
}
