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
        foreach (var passage in passages.Where(passage => passage.Asks.Count > 1))
            Count(passage, facing);

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

    /// <summary>Every word of a way to ask faces the words of all the others: their sum without its own.</summary>
    private static void Count(IndexedPassage passage, Dictionary<int, Dictionary<int, double>> facing)
    {
        var shares = passage.Asks.Select(SharesOf).ToList();
        var all = new Dictionary<int, double>();
        foreach (var (word, share) in shares.SelectMany(ask => ask))
            all[word] = all.GetValueOrDefault(word) + share;
        // Long lists of ways to ask must not outweigh short ones.
        var scale = 1d / (passage.Asks.Count - 1);
        for (var ask = 0; ask < passage.Asks.Count; ask++)
        {
            var text = passage.Asks[ask];
            for (var i = 0; i < text.Words.Length; i++)
            {
                if (text.Weights[i] < 0.3)
                    continue;
                if (!facing.TryGetValue(text.Words[i], out var counts))
                    facing.Add(text.Words[i], counts = []);
                foreach (var (word, share) in all)
                    counts[word] = counts.GetValueOrDefault(word) + (scale * (share - shares[ask].GetValueOrDefault(word)));
            }
        }
    }

    private static Dictionary<int, double> SharesOf(TokenText ask)
    {
        var shares = new Dictionary<int, double>();
        for (var i = 0; i < ask.Words.Length; i++)
            shares[ask.Words[i]] = shares.GetValueOrDefault(ask.Words[i]) + (ask.Weights[i] / ask.Words.Length);
        return shares;
    }
}
