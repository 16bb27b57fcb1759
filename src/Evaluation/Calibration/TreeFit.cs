using TroLyAo.Knowledge.Retrieval;

namespace TroLyAo.Evaluation.Calibration;

/// <summary>Gradient boosting of <see cref="DecisionTree"/>s on the logistic loss, over signals cut into bins, with Newton steps at the leaves.
/// No randomness: equal rows give equal trees.</summary>
internal sealed class TreeFit
{
    private const int Rounds = 120;
    private const double Rate = 0.1;
    private const double Penalty = 5;
    private const double LeastWeight = 25;
    private const int Bins = 32;

    private readonly double[][] rows;
    private readonly double[] labels;
    private readonly double[] importance;
    private readonly double[][] cuts;
    private readonly byte[][] binned;
    private readonly double[] gradient;
    private readonly double[] curvature;
    private readonly double[] odds;

    private TreeFit(double[][] rows, double[] labels, double[] importance)
    {
        (this.rows, this.labels, this.importance) = (rows, labels, importance);
        cuts = [.. Enumerable.Range(0, rows[0].Length).Select(CutsOf)];
        binned = [.. rows.Select(row => row.Select((value, signal) => BinOf(cuts[signal], value)).ToArray())];
        gradient = new double[rows.Length];
        curvature = new double[rows.Length];
        odds = new double[rows.Length];
    }

    /// <param name="rows">Signals of each example.</param>
    /// <param name="labels">1 for right, 0 for wrong.</param>
    /// <param name="importance">Weight of each example.</param>
    public static BoostedTrees Fit(IReadOnlyList<string> names, double[][] rows, double[] labels, double[] importance) =>
        new TreeFit(rows, labels, importance).Run(names);

    private BoostedTrees Run(IReadOnlyList<string> names)
    {
        var right = labels.Zip(importance, (label, weight) => label * weight).Sum() / importance.Sum();
        var bias = Math.Round(Math.Log(right / (1 - right)), 4);
        Array.Fill(odds, bias);
        var trees = new List<DecisionTree>();
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < rows.Length; i++)
            {
                var stated = 1 / (1 + Math.Exp(-odds[i]));
                gradient[i] = importance[i] * (labels[i] - stated);
                curvature[i] = importance[i] * stated * (1 - stated);
            }

            var tree = Grow();
            trees.Add(tree);
            for (var i = 0; i < rows.Length; i++)
                odds[i] += tree.Value(rows[i]);
        }

        return new BoostedTrees(names, bias, trees);
    }

    private DecisionTree Grow()
    {
        var signals = new int[DecisionTree.Nodes];
        var thresholds = new double[DecisionTree.Nodes];
        var held = new List<int>[(2 * DecisionTree.Nodes) + 1];
        held[0] = [.. Enumerable.Range(0, rows.Length)];
        for (var node = 0; node < DecisionTree.Nodes; node++)
        {
            var (signal, bin) = Split(held[node]);
            signals[node] = signal;
            thresholds[node] = bin < 0 ? double.MaxValue : cuts[signal][bin];
            held[(2 * node) + 1] = [.. held[node].Where(row => bin < 0 || binned[row][signal] <= bin)];
            held[(2 * node) + 2] = [.. held[node].Where(row => bin >= 0 && binned[row][signal] > bin)];
        }

        var leaves = held[DecisionTree.Nodes..].Select(ends => Math.Round(Rate * ends.Sum(row => gradient[row]) / (ends.Sum(row => curvature[row]) + Penalty), 5));
        return new DecisionTree(signals, thresholds, [.. leaves]);
    }

    /// <summary>The signal and bin whose split gains most; bin −1 when none is worth it.</summary>
    private (int Signal, int Bin) Split(List<int> held)
    {
        var best = (Signal: 0, Bin: -1);
        var most = 1e-6;
        var (pull, bend) = (new double[Bins], new double[Bins]);
        for (var signal = 0; signal < cuts.Length; signal++)
        {
            Array.Clear(pull);
            Array.Clear(bend);
            foreach (var row in held)
            {
                pull[binned[row][signal]] += gradient[row];
                bend[binned[row][signal]] += curvature[row];
            }

            var (allPull, allBend) = (pull.Sum(), bend.Sum());
            var (leftPull, leftBend) = (0d, 0d);
            for (var bin = 0; bin < cuts[signal].Length; bin++)
            {
                leftPull += pull[bin];
                leftBend += bend[bin];
                if (leftBend < LeastWeight / 4 || allBend - leftBend < LeastWeight / 4)
                    continue;
                var gain = Gain(leftPull, leftBend) + Gain(allPull - leftPull, allBend - leftBend) - Gain(allPull, allBend);
                if (gain > most)
                    (best, most) = ((signal, bin), gain);
            }
        }

        return best;
    }

    private static double Gain(double pull, double bend) => pull * pull / (bend + Penalty);

    private double[] CutsOf(int signal)
    {
        var values = rows.Select(row => row[signal]).Order().ToArray();
        return [.. Enumerable.Range(1, Bins - 1).Select(part => Math.Round(values[part * values.Length / Bins], 4)).Distinct()];
    }

    private static byte BinOf(double[] cuts, double value)
    {
        var bin = 0;
        while (bin < cuts.Length && value > cuts[bin])
            bin++;
        return (byte)bin;
    }
}
