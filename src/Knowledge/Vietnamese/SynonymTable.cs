namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Groups of phrases people use for the same thing.</summary>
internal sealed class SynonymTable
{
    /// <summary>A synonym is a hint, not evidence: measured, more does harm.</summary>
    private const double Weight = 0.35;

    private readonly Dictionary<string, List<(IReadOnlyList<string> Phrase, int Group)>> byFirst = [];
    private readonly IReadOnlyList<List<IReadOnlyList<string>>> groups;

    public SynonymTable(IReadOnlyList<List<IReadOnlyList<string>>> groups)
    {
        this.groups = groups;
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var phrase in groups[group].Where(phrase => phrase.Count > 0))
            {
                if (!byFirst.TryGetValue(phrase[0], out var list))
                    byFirst.Add(phrase[0], list = []);
                list.Add((phrase, group));
            }
        }
    }

    /// <summary>The other phrases of every group that has one in the text.</summary>
    public IReadOnlyList<SynonymPhrase> For(IReadOnlyList<Draft> drafts)
    {
        var found = new Dictionary<int, IReadOnlyList<string>>();
        for (var at = 0; at < drafts.Count; at++)
        {
            if (!byFirst.TryGetValue(drafts[at].Folded, out var list))
                continue;
            foreach (var (phrase, group) in list)
            {
                if (Fits(phrase, drafts, at))
                    found.TryAdd(group, phrase);
            }
        }

        return
        [
            .. found.SelectMany(pair => groups[pair.Key]
                .Where(phrase => !phrase.SequenceEqual(pair.Value, StringComparer.Ordinal))
                .Select(phrase => new SynonymPhrase(phrase, Weight, string.Join(' ', pair.Value)))),
        ];
    }

    private static bool Fits(IReadOnlyList<string> phrase, IReadOnlyList<Draft> drafts, int at)
    {
        if (at + phrase.Count > drafts.Count)
            return false;
        for (var i = 0; i < phrase.Count; i++)
        {
            if (!string.Equals(phrase[i], drafts[at + i].Folded, StringComparison.Ordinal))
                return false;
        }

        return true;
    }
}
