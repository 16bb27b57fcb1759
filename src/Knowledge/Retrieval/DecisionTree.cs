namespace TroLyAo.Knowledge.Retrieval;

/// <summary>Three questions, eight answers: a full binary tree of depth 3. Node n asks whether signal <c>Signals[n]</c> exceeds
/// <c>Thresholds[n]</c>; its children are 2n + 1 (no) and 2n + 2 (yes).</summary>
/// <param name="Signals">Seven numbers of signals.</param>
/// <param name="Thresholds">Seven thresholds.</param>
/// <param name="Leaves">What each of the eight ends adds to the log odds.</param>
public sealed record DecisionTree(IReadOnlyList<int> Signals, IReadOnlyList<double> Thresholds, IReadOnlyList<double> Leaves)
{
    public const int Depth = 3;
    public const int Nodes = (1 << Depth) - 1;

    public double Value(IReadOnlyList<double> signals)
    {
        var node = 0;
        for (var level = 0; level < Depth; level++)
            node = (2 * node) + (signals[Signals[node]] > Thresholds[node] ? 2 : 1);
        return Leaves[node - Nodes];
    }
}
