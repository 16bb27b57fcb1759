namespace TroLyAo.Knowledge.Indexing;

/// <summary>Which words stand for each other, learnt from the ways to ask: two ways to ask for one passage are paraphrases, so a word of the one
/// "translates" words of the other. T(u|v) is the share of u among the words that face v, with the word itself left out and the best few kept.
/// After Jeon, Croft and Lee (2005), finding similar questions with a translation model.</summary>
internal sealed class WordAssociations
{
    private const int Kept = 12;
    private const double LeastShare = 0.015;

    private readonly Dictionary<int, (int Word, double Share)[]> byWord = [];

    private WordAssociations()
    {
    }

    public static WordAssociations Learn(IReadOnlyList<IndexedPassage> passages)
    {
        var facing = new Dictionary<int, Dictionary<int, double>>();
        foreach (var passage in passages)
        {
            // Long lists of ways to ask must not outweigh short ones.
            var pairs = Math.Max(1, passage.Asks.Count - 1);
            foreach (var one in passage.Asks)
            {
                foreach (var other in passage.Asks.Where(ask => !ReferenceEquals(ask, one)))
                    Count(one, other, 1d / pairs, facing);
            }
        }

        var learnt = new WordAssociations();
        foreach (var (word, counts) in facing)
        {
            var all = counts.Values.Sum();
            learnt.byWord[word] =
            [
                .. counts
                    .Where(pair => pair.Key != word && pair.Value / all >= LeastShare)
                    .OrderByDescending(pair => pair.Value)
                    .Take(Kept)
                    .Select(pair => (pair.Key, pair.Value / all)),
            ];
        }

        return learnt;
    }

    /// <summary>The words that <paramref name="word"/> of a passage may be asked with.</summary>
    public IReadOnlyList<(int Word, double Share)> Of(int word) => byWord.TryGetValue(word, out var found) ? found : [];

    private static void Count(TokenText from, TokenText to, double weight, Dictionary<int, Dictionary<int, double>> facing)
    {
        for (var i = 0; i < from.Words.Length; i++)
        {
            if (from.Weights[i] < 0.3)
                continue;
            if (!facing.TryGetValue(from.Words[i], out var counts))
                facing.Add(from.Words[i], counts = []);
            for (var j = 0; j < to.Words.Length; j++)
                counts[to.Words[j]] = counts.GetValueOrDefault(to.Words[j]) + (weight * to.Weights[j] / to.Words.Length);
        }
    }
}
