using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Indexing;

/// <summary>A text as numbers, ready to be compared: its folded syllables, their weights and accented forms, its adjacent pairs and its
/// character trigrams.</summary>
internal sealed class TokenText
{
    private TokenText(string written, int[] words, int[] markedWords, double[] weights, string[] marked, int[] pairs, string[] terms, HashSet<int> grams)
    {
        Written = written;
        Words = words;
        MarkedWords = markedWords;
        Weights = weights;
        Marked = marked;
        Pairs = pairs;
        Terms = terms;
        Grams = grams;
    }

    public string Written { get; }

    public int[] Words { get; }

    /// <summary>The words with their accents, numbered apart from the folded ones; a word typed without accents stands as it was typed.</summary>
    public int[] MarkedWords { get; }

    public double[] Weights { get; }

    /// <summary>The accented form of each word; empty where it was typed without accents.</summary>
    public string[] Marked { get; }

    public int[] Pairs { get; }

    /// <summary>The folded form of each word, also of words the index does not know.</summary>
    public string[] Terms { get; }

    public HashSet<int> Grams { get; }

    public static TokenText Of(string written, IReadOnlyList<ReadToken> tokens, Func<string, int> number)
    {
        var terms = tokens.Select(token => token.Folded).ToArray();
        return new TokenText(
            written,
            [.. terms.Select(number)],
            [.. tokens.Select(token => number(Lexis.MarkedPrefix + (token.Accented ? token.Text : token.Folded)))],
            [.. tokens.Select(token => token.Weight)],
            [.. tokens.Select(token => token.Accented ? token.Text : "")],
            [.. PairsOf(terms).Select(number)],
            terms,
            GramsOf(terms));
    }

    public static IEnumerable<string> PairsOf(IReadOnlyList<string> terms)
    {
        for (var i = 1; i < terms.Count; i++)
            yield return terms[i - 1] + "_" + terms[i];
    }

    /// <summary>Trigrams of the words with their edges marked, each packed into one number.</summary>
    private static HashSet<int> GramsOf(IEnumerable<string> terms)
    {
        var grams = new HashSet<int>();
        foreach (var term in terms)
        {
            var framed = " " + term + " ";
            for (var i = 0; i + 2 < framed.Length; i++)
                grams.Add(((framed[i] * 1031) + framed[i + 1]) * 1031 + framed[i + 2]);
        }

        return grams;
    }
}
