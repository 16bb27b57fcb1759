using System.Numerics.Tensors;
using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Indexing.Meaning;

/// <summary>Where the matters lie that the course does not teach.</summary>
internal sealed class OutsideMeanings
{
    private const int Nearest = 3;

    private readonly float[][] asks;
    private readonly float[][] centres;

    public OutsideMeanings(IReadOnlyList<OutsideTheme> themes, Reader reader, MeaningVectors vectors)
    {
        var placed = themes.AsParallel().AsOrdered().Select(theme => theme.Questions.Select(text => Place(text, reader, vectors)).ToArray()).ToList();
        asks = [.. placed.SelectMany(theme => theme)];
        centres = [.. placed.Select(Middle)];
    }

    /// <summary>Cosine between the question and the nearest theme; 0 without themes.</summary>
    public double Nearness(float[] question) => Highest(question, centres, 1);

    /// <summary>Mean cosine of the three ways to ask nearest to the question.</summary>
    public double Closest(float[] question) => Highest(question, asks, Nearest);

    private static double Highest(float[] question, float[][] among, int count) =>
        among.Length == 0 ? 0 : Math.Max(0, among.Select(vector => (double)TensorPrimitives.Dot<float>(question, vector)).OrderDescending().Take(count).Average());

    private static float[] Place(string text, Reader reader, MeaningVectors vectors)
    {
        var tokens = reader.Read(text).Tokens;
        return MeaningVectors.Unit(vectors.Encode([.. tokens.Select(token => token.Folded)], [.. tokens.Select(token => token.Weight)]));
    }

    private static float[] Middle(float[][] asks)
    {
        var sum = new float[asks[0].Length];
        foreach (var ask in asks)
            TensorPrimitives.Add(sum, ask, sum);
        return MeaningVectors.Unit(sum);
    }
}
