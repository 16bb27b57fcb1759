using TroLyAo.Knowledge.Indexing;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>How alike a question and one way to ask are.</summary>
/// <param name="Covered">Share of the question found in the way to ask, weighted by rarity and word weight.</param>
/// <param name="Covers">Share of the way to ask found in the question.</param>
internal readonly record struct Likeness(double Covered, double Covers, double Pairs, double Grams, double AccentClash)
{
    public double Words => Harmonic(Covered, Covers);

    /// <summary>One number to find the closest by.</summary>
    public double Total => (0.55 * Words) + (0.25 * Pairs) + (0.2 * Grams) - (0.15 * AccentClash);

    public static Likeness Between(TokenText question, TokenText ask, Lexis lexis) => new(
        Share(question.Words, question.Weights, ask.Words, lexis),
        Share(ask.Words, ask.Weights, question.Words, lexis),
        Harmonic(Share(question.Pairs, PairWeights(question), ask.Pairs, lexis), Share(ask.Pairs, PairWeights(ask), question.Pairs, lexis)),
        Dice(question.Grams, ask.Grams),
        Clash(question, ask));

    public static double Share(int[] words, double[] weights, int[] among, Lexis lexis)
    {
        var all = 0d;
        var shared = 0d;
        for (var i = 0; i < words.Length; i++)
        {
            var weight = weights[i] * lexis.Rarity(words[i]);
            all += weight;
            if (words[i] >= 0 && Array.IndexOf(among, words[i]) >= 0)
                shared += weight;
        }

        return all > 0 ? shared / all : 0;
    }

    private static double[] PairWeights(TokenText text)
    {
        var weights = new double[text.Pairs.Length];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = Math.Min(text.Weights[i], text.Weights[i + 1]);
        return weights;
    }

    private static double Clash(TokenText question, TokenText ask)
    {
        var compared = 0;
        var differing = 0;
        for (var i = 0; i < question.Words.Length; i++)
        {
            if (question.Marked[i].Length == 0 || question.Weights[i] < 0.3)
                continue;
            var found = false;
            var same = false;
            for (var j = 0; j < ask.Words.Length; j++)
            {
                if (ask.Words[j] != question.Words[i] || ask.Marked[j].Length == 0)
                    continue;
                found = true;
                same |= ask.Marked[j] == question.Marked[i];
            }

            compared += found ? 1 : 0;
            differing += found && !same ? 1 : 0;
        }

        return compared > 0 ? (double)differing / compared : 0;
    }

    private static double Dice(HashSet<int> a, HashSet<int> b)
    {
        if (a.Count == 0 || b.Count == 0)
            return 0;
        var (small, large) = a.Count < b.Count ? (a, b) : (b, a);
        return 2d * small.Count(large.Contains) / (a.Count + b.Count);
    }

    private static double Harmonic(double a, double b) => a + b > 0 ? 2 * a * b / (a + b) : 0;
}
