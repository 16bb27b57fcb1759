namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Replaces listed ways of writing by what they stand for: at each place the longest that fits, once.</summary>
internal sealed class ReplacementTable
{
    private readonly Dictionary<string, List<VocabularyEntry>> byFirst = [];

    public ReplacementTable(IEnumerable<VocabularyEntry> entries)
    {
        foreach (var entry in entries.Where(entry => entry.Key.Count > 0))
        {
            var first = entry.Key[0].Folded;
            if (!byFirst.TryGetValue(first, out var list))
                byFirst.Add(first, list = []);
            list.Add(entry);
        }

        foreach (var list in byFirst.Values)
            list.Sort((a, b) => b.Key.Count.CompareTo(a.Key.Count));
    }

    public List<Draft> Replace(IReadOnlyList<Draft> drafts)
    {
        var replaced = new List<Draft>(drafts.Count + 8);
        for (var at = 0; at < drafts.Count;)
        {
            var entry = byFirst.TryGetValue(drafts[at].Folded, out var list) ? list.Find(candidate => Fits(candidate, drafts, at)) : null;
            if (entry is null)
            {
                replaced.Add(drafts[at++]);
                continue;
            }

            var written = string.Join(' ', drafts.Skip(at).Take(entry.Key.Count).Select(draft => draft.Written));
            replaced.AddRange(entry.Meaning.Select(syllable => new Draft(syllable.Text, syllable.Folded, syllable.Accented, entry.Origin, written)));
            at += entry.Key.Count;
        }

        return replaced;
    }

    /// <summary>Accents that were typed must agree; accents that were left out may be any, where the entry is long enough to be sure.</summary>
    private static bool Fits(VocabularyEntry entry, IReadOnlyList<Draft> drafts, int at)
    {
        if (at + entry.Key.Count > drafts.Count)
            return false;
        for (var i = 0; i < entry.Key.Count; i++)
        {
            var (draft, key) = (drafts[at + i], entry.Key[i]);
            var same = draft.Accented || entry.NeedsAccents
                ? string.Equals(draft.Text, key.Text, StringComparison.Ordinal)
                : string.Equals(draft.Folded, key.Folded, StringComparison.Ordinal);
            if (!same)
                return false;
        }

        return true;
    }
}
