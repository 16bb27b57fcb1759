using TroLyAo.Knowledge.Indexing;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>Measures the <see cref="Likeness"/> of one question to many ways to ask. Not for several threads at a time.</summary>
internal sealed class LikenessMeter
{
    private const double LeastAccentWeight = 0.3;

    private readonly TokenText question;
    private readonly Lexis lexis;
    private readonly SharedTerms words;
    private readonly SharedTerms pairs;
    private readonly HashSet<int>?[] accents;

    public LikenessMeter(TokenText question, Lexis lexis)
    {
        this.question = question;
        this.lexis = lexis;
        words = new SharedTerms(question.Words, i => question.Weights[i], lexis);
        pairs = new SharedTerms(question.Pairs, i => PairWeight(question, i), lexis);
        accents = AccentsOf(question, words);
    }

    public Likeness To(TokenText ask)
    {
        words.Begin();
        var (all, shared, compared, differing) = (0d, 0d, 0, 0);
        for (var i = 0; i < ask.Words.Length; i++)
        {
            var mass = ask.Weights[i] * lexis.Rarity(ask.Words[i]);
            all += mass;
            if (!words.Meet(ask.Words[i], out var place))
                continue;
            shared += mass;
            if (accents[place] is not { } typed || ask.MarkedWords[i] == ask.Words[i])
                continue;
            compared++;
            differing += typed.Contains(ask.MarkedWords[i]) ? 0 : 1;
        }

        return new Likeness(
            words.Covered,
            all > 0 ? shared / all : 0,
            PairLikeness(ask),
            Dice(question.Grams, ask.Grams),
            compared > 0 ? (double)differing / compared : 0);
    }

    private double PairLikeness(TokenText ask)
    {
        pairs.Begin();
        var (all, shared) = (0d, 0d);
        for (var i = 0; i < ask.Pairs.Length; i++)
        {
            var mass = PairWeight(ask, i) * lexis.Rarity(ask.Pairs[i]);
            all += mass;
            if (pairs.Meet(ask.Pairs[i], out _))
                shared += mass;
        }

        return Likeness.Harmonic(pairs.Covered, all > 0 ? shared / all : 0);
    }

    private static double PairWeight(TokenText text, int pair) => Math.Min(text.Weights[pair], text.Weights[pair + 1]);

    /// <summary>For each different word of the question the accented forms it was typed in; null where it was typed without.</summary>
    private static HashSet<int>?[] AccentsOf(TokenText question, SharedTerms words)
    {
        var accents = new HashSet<int>?[words.Count];
        for (var i = 0; i < question.Words.Length; i++)
        {
            if (question.MarkedWords[i] != question.Words[i] && question.Weights[i] >= LeastAccentWeight && words.Meet(question.Words[i], out var place))
                (accents[place] ??= []).Add(question.MarkedWords[i]);
        }

        return accents;
    }

    /// <summary>2 · shared / all, over sorted numbers.</summary>
    private static double Dice(int[] a, int[] b)
    {
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var shared = 0;
        for (int i = 0, j = 0; i < a.Length && j < b.Length;)
        {
            shared += a[i] == b[j] ? 1 : 0;
            var (left, right) = (a[i], b[j]);
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }

        return 2d * shared / (a.Length + b.Length);
    }
}
