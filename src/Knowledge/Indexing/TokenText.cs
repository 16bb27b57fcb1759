using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Indexing;

/// <summary>A text as numbers, ready to be compared: its folded syllables, their weights and accented forms, its adjacent pairs and its
/// character trigrams.</summary>
internal sealed class TokenText
{
    private TokenText(string written, int[] words, int[] markedWords, double[] weights, int[] pairs, string[] terms, int[] grams)
    {
        Written = written;
        Words = words;
        MarkedWords = markedWords;
        Weights = weights;
        Pairs = pairs;
        Terms = terms;
        Grams = grams;
    }

    public string Written { get; }

    public int[] Words { get; }

    /// <summary>The words with their accents, numbered apart from the folded ones; a word typed without accents has its folded number.</summary>
    public int[] MarkedWords { get; }

    public double[] Weights { get; }

    public int[] Pairs { get; }

    /// <summary>The folded form of each word, also of words the index does not know.</summary>
    public string[] Terms { get; }

    public int[] Grams { get; }

    /// <param name="grams">As <see cref="GramsOf"/> gives them: they need no numbers and may be made side by side.</param>
    /// <param name="number">Gives each word its number: a new one while the index is built, −1 for an unknown one of a question.</param>
    public static TokenText Of(string written, IReadOnlyList<ReadToken> tokens, int[] grams, Lexis lexis, Func<string, int> number)
    {
        var terms = tokens.Select(token => token.Folded).ToArray();
        var words = terms.Select(number).ToArray();
        for (var i = 0; i < words.Length; i++)
            terms[i] = words[i] >= 0 ? lexis.NameOf(words[i]) : terms[i];
        return new TokenText(
            written,
            words,
            [.. tokens.Select((token, i) => token.Accented ? number(Lexis.MarkedPrefix + token.Text) : words[i])],
            [.. tokens.Select(token => token.Weight)],
            [.. PairsOf(terms).Select(number)],
            terms,
            grams);
    }

    public static IEnumerable<string> PairsOf(IReadOnlyList<string> terms)
    {
        for (var i = 1; i < terms.Count; i++)
            yield return terms[i - 1] + "_" + terms[i];
    }

    /// <summary>Trigrams of the words with their edges marked, each packed into one number, sorted.</summary>
    public static int[] GramsOf(IEnumerable<string> terms)
    {
        var grams = new HashSet<int>();
        foreach (var term in terms)
        {
            var framed = " " + term + " ";
            for (var i = 0; i + 2 < framed.Length; i++)
                grams.Add(((framed[i] * 1031) + framed[i + 1]) * 1031 + framed[i + 2]);
        }

        return [.. grams.Order()];
    }
}
