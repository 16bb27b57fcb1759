namespace TroLyAo.Knowledge.Retrieval;

/// <summary>A probability as a sum of small trees: p = 1 / (1 + e^−z), z = bias + Σ tree(signals). Fitted by gradient boosting on the logistic
/// loss (Friedman 2001), so that the sum is calibrated on what it was fitted on.</summary>
/// <param name="Names">The signals by number, as <see cref="CalibrationSignals"/> gives them.</param>
public sealed record BoostedTrees(IReadOnlyList<string> Names, double Bias, IReadOnlyList<DecisionTree> Trees)
{
    /// <remarks>A model without names says its bias: what one calibrates with after the signals have changed.</remarks>
    /// <exception cref="InvalidOperationException">The signals are not those the model was fitted on: empty the model and calibrate anew.</exception>
    public double Probability(IReadOnlyList<(string Name, double Value)> signals)
    {
        if (signals.Count != Names.Count && Names.Count > 0)
            throw new InvalidOperationException($"the model knows {Names.Count} signals and was given {signals.Count}: empty the model and run calibrate");
        var values = new double[signals.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = signals[i].Value;
        var odds = Bias;
        foreach (var tree in Trees)
            odds += tree.Value(values);
        return 1 / (1 + Math.Exp(-odds));
    }
}
