namespace TroLyAo.Knowledge.Retrieval;

/// <summary>A value for each <see cref="Feature"/>.</summary>
public sealed class FeatureVector
{
    private readonly double[] values = new double[Names.Count];

    public static IReadOnlyList<Feature> Names { get; } = Enum.GetValues<Feature>();

    public double this[Feature feature]
    {
        get => values[(int)feature];
        set => values[(int)feature] = value;
    }

    public ReadOnlySpan<double> Values => values;
}
