namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Reads Vietnamese as people type it. What is indexed and what is asked are read alike, so that "cccd" and "căn cước công dân" meet.
/// Pure; safe for many threads.</summary>
public sealed class Reader(Vocabulary vocabulary)
{
    private const double TypoWeight = 0.7;
    private const int LongestText = 8000;

    /// <param name="knownFolded">Folded syllables of the index; given, broken words are mended towards them.</param>
    public Reading Read(string text, IReadOnlySet<string>? knownFolded = null)
    {
        var clean = TextHygiene.Clean(text.Length > LongestText ? text[..LongestText] : text);
        var drafts = Drafts(clean);
        var accentShare = AccentShareOf(drafts);
        var replaced = vocabulary.Table.Replace(drafts);
        if (knownFolded is not null)
            replaced = vocabulary.Table.Replace(new Mending(knownFolded).Mend(replaced));
        var weights = vocabulary.Weights.Of(replaced);
        return new Reading(
            [.. replaced.Select((draft, i) => new ReadToken(draft.Text, draft.Folded, draft.Accented, weights[i] * TrustIn(draft), draft.Origin, draft.Written))],
            vocabulary.Synonyms.For(replaced),
            accentShare);
    }

    private List<Draft> Drafts(string clean)
    {
        var drafts = new List<Draft>();
        foreach (var (start, length) in Syllables.Words(clean))
        {
            var whole = Syllables.Of(clean, start, length);
            var listed = vocabulary.Listed.Contains(whole.Text);
            if (!listed && TypingResidue.TryDecode(whole.Text, out var decoded))
            {
                drafts.Add(Draft.Typed(whole).ReadAs(decoded, TokenOrigin.Residue));
                continue;
            }

            for (var at = start; at < start + length;)
            {
                var cut = Syllables.PartEnd(clean, at, start + length);
                var part = Draft.Typed(Syllables.Of(clean, at, cut - at));
                drafts.Add(listed ? part : Shortened(part));
                at = cut;
            }
        }

        return drafts;
    }

    private static Draft Shortened(Draft draft)
    {
        var collapsed = Repetition.Collapse(draft.Text);
        return ReferenceEquals(collapsed, draft.Text) ? draft : draft.ReadAs(collapsed, TokenOrigin.Repeated);
    }

    private static double TrustIn(Draft draft) => draft.Origin == TokenOrigin.Typo ? TypoWeight : 1;

    private static double AccentShareOf(List<Draft> drafts)
    {
        var words = drafts.Where(draft => char.IsLetter(draft.Text[0])).ToList();
        return words.Count == 0 ? 0 : (double)words.Count(draft => draft.Accented) / words.Count;
    }
}
