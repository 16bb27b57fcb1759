using System.Numerics.Tensors;

namespace TroLyAo.Knowledge.Indexing.Meaning;

/// <summary>Where the passages and their ways to ask lie in the space of <see cref="MeaningVectors"/>.</summary>
internal sealed class PassageMeanings
{
    private readonly MeaningVectors vectors;
    private readonly float[] centres;
    private readonly float[][] asks;

    public PassageMeanings(IReadOnlyList<IndexedPassage> passages, MeaningVectors vectors)
    {
        this.vectors = vectors;
        centres = new float[passages.Count * vectors.Dimensions];
        asks = new float[passages.Count][];
        Parallel.For(0, passages.Count, ordinal => Place(passages[ordinal]));
    }

    public float[] Of(TokenText text) => vectors.Encode(text.Terms, text.Weights);

    /// <summary>Cosine between the question and the middle of each passage's ways to ask, by ordinal.</summary>
    public float[] Nearness(float[] question)
    {
        var nearness = new float[asks.Length];
        for (var ordinal = 0; ordinal < nearness.Length; ordinal++)
            nearness[ordinal] = TensorPrimitives.Dot(question, centres.AsSpan(ordinal * vectors.Dimensions, vectors.Dimensions));
        return nearness;
    }

    /// <summary>Mean cosine of the three ways to ask nearest to the question.</summary>
    public double Closest(float[] question, int ordinal)
    {
        var (first, second, third) = (-1f, -1f, -1f);
        var all = asks[ordinal].AsSpan();
        var count = all.Length / vectors.Dimensions;
        for (var i = 0; i < count; i++)
        {
            var cosine = TensorPrimitives.Dot(question, all.Slice(i * vectors.Dimensions, vectors.Dimensions));
            if (cosine > first)
                (first, second, third) = (cosine, first, second);
            else if (cosine > second)
                (second, third) = (cosine, second);
            else if (cosine > third)
                third = cosine;
        }

        return count switch { 0 => 0, 1 => first, 2 => (first + second) / 2, _ => (first + second + third) / 3 };
    }

    private void Place(IndexedPassage passage)
    {
        var dimensions = vectors.Dimensions;
        var placed = new float[passage.Asks.Count * dimensions];
        var centre = MeaningVectors.Unit(Of(passage.Body));
        for (var i = 0; i < passage.Asks.Count; i++)
        {
            var ask = MeaningVectors.Unit(Of(passage.Asks[i]));
            ask.CopyTo(placed, i * dimensions);
            TensorPrimitives.Add(centre, ask, centre);
        }

        MeaningVectors.Unit(centre).CopyTo(centres, passage.Ordinal * dimensions);
        asks[passage.Ordinal] = placed;
    }
}
