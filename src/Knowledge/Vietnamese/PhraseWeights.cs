namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>How much a word counts: courtesies and small words little, everything else fully. Longer phrases go before single words.</summary>
internal sealed class PhraseWeights
{
    private readonly Dictionary<string, List<(string[] Words, double Weight)>> byFirst = [];

    public PhraseWeights(IReadOnlyDictionary<string, double> weights)
    {
        foreach (var (phrase, weight) in weights)
        {
            var words = Syllables.Split(TextHygiene.Clean(phrase)).Select(syllable => syllable.Folded).ToArray();
            if (words.Length == 0)
                continue;
            if (!byFirst.TryGetValue(words[0], out var list))
                byFirst.Add(words[0], list = []);
            list.Add((words, weight));
        }

        foreach (var list in byFirst.Values)
            list.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    public double[] Of(IReadOnlyList<Draft> drafts)
    {
        var weights = new double[drafts.Count];
        Array.Fill(weights, 1);
        for (var at = 0; at < drafts.Count;)
        {
            var length = 1;
            if (byFirst.TryGetValue(drafts[at].Folded, out var list))
            {
                foreach (var (words, weight) in list)
                {
                    if (!Fits(words, drafts, at))
                        continue;
                    length = words.Length;
                    Array.Fill(weights, weight, at, length);
                    break;
                }
            }

            at += length;
        }

        return weights;
    }

    private static bool Fits(string[] words, IReadOnlyList<Draft> drafts, int at)
    {
        if (at + words.Length > drafts.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (!string.Equals(words[i], drafts[at + i].Folded, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
