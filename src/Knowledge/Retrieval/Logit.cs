namespace TroLyAo.Knowledge.Retrieval;

/// <summary>A fitted logistic regression over named signals: p = 1 / (1 + e^−z), z = bias + Σ weight · signal.</summary>
public sealed record Logit(double Bias, IReadOnlyDictionary<string, double> Weights)
{
    public double Probability(IEnumerable<(string Name, double Value)> signals) =>
        1 / (1 + Math.Exp(-Bias - signals.Sum(signal => Weights.GetValueOrDefault(signal.Name) * signal.Value)));
}
