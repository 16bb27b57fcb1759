namespace TroLyAo.Knowledge.Indexing.Meaning;

/// <summary>What a text is made of, as numbers that need no word list: its folded words, their adjacent pairs, and the three- and four-letter
/// pieces of each word, hashed into <see cref="Buckets"/>. A typing mistake changes few of the pieces; a word never seen still shares some.</summary>
public static class MeaningFeatures
{
    public const int Buckets = 1 << 15;

    private const float PieceShare = 0.5f;

    /// <summary>Buckets and their values; the values have length 1 as a vector. Empty for a text without words.</summary>
    /// <param name="terms">Folded words.</param>
    /// <param name="weights">How much each word says.</param>
    public static (int Bucket, float Value)[] Of(IReadOnlyList<string> terms, IReadOnlyList<double> weights)
    {
        var features = new List<(int, float)>(terms.Count * 7);
        for (var i = 0; i < terms.Count; i++)
        {
            var weight = (float)Math.Max(0.1, weights[i]);
            features.Add((Bucket('w', terms[i], ""), weight));
            if (i > 0)
                features.Add((Bucket('p', terms[i - 1], terms[i]), MathF.Sqrt(weight * (float)Math.Max(0.1, weights[i - 1]))));
            AddPieces(features, terms[i], weight);
        }

        var length = MathF.Sqrt(features.Sum(feature => feature.Item2 * feature.Item2));
        return length == 0 ? [] : [.. features.Select(feature => (feature.Item1, feature.Item2 / length))];
    }

    private static void AddPieces(List<(int, float)> features, string term, float weight)
    {
        var framed = " " + term + " ";
        var count = Math.Max(0, framed.Length - 2) + Math.Max(0, framed.Length - 3);
        if (count == 0)
            return;
        var share = PieceShare * weight / MathF.Sqrt(count);
        for (var size = 3; size <= 4; size++)
        {
            for (var i = 0; i + size <= framed.Length; i++)
                features.Add((Bucket('g', framed.AsSpan(i, size), ""), share));
        }
    }

    /// <summary>FNV-1a over the letters, so that the number is the same on every machine and in every run.</summary>
    private static int Bucket(char kind, ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        var hash = (2166136261u ^ kind) * 16777619u;
        foreach (var letter in first)
            hash = (hash ^ letter) * 16777619u;
        hash = (hash ^ '_') * 16777619u;
        foreach (var letter in second)
            hash = (hash ^ letter) * 16777619u;
        return (int)((hash ^ (hash >> 15)) & (Buckets - 1));
    }
}
