namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Mends words that are neither known to the index nor Vietnamese: glued words come apart, split ones together, one slip of the finger
/// is undone. A real word the index lacks is left alone: it is what tells that a question is about something else.</summary>
internal sealed class Mending(IReadOnlySet<string> known)
{
    private const int LongestGlued = 30;

    public List<Draft> Mend(IReadOnlyList<Draft> drafts)
    {
        var mended = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
        {
            var draft = drafts[i];
            if (i + 1 < drafts.Count && Joined(draft, drafts[i + 1]) is { } whole)
            {
                mended.Add(whole);
                i++;
            }
            else if (!IsBroken(draft))
            {
                mended.Add(draft);
            }
            else if (Parts(draft.Folded) is { } parts)
            {
                mended.AddRange(parts.Select(part => draft.ReadAs(part, TokenOrigin.Typo)));
            }
            else
            {
                mended.Add(Nearest(draft.Folded) is { } near ? draft.ReadAs(near, TokenOrigin.Typo) : draft);
            }
        }

        return mended;
    }

    private bool IsBroken(Draft draft) =>
        draft.Folded.Length >= 3 && !known.Contains(draft.Folded) && !SyllableShape.IsVietnameseFolded(draft.Folded) && !draft.Folded.Any(char.IsDigit);

    private Draft? Joined(Draft first, Draft second)
    {
        if (known.Contains(first.Folded) && known.Contains(second.Folded))
            return null;
        var whole = first.Folded + second.Folded;
        return whole.Length >= 4 && known.Contains(whole) && !SyllableShape.IsVietnameseFolded(whole)
            ? first.ReadAs(whole, TokenOrigin.Typo)
            : null;
    }

    /// <summary>Fewest known words of two letters or more that make up the whole.</summary>
    private List<string>? Parts(string glued)
    {
        if (glued.Length is < 5 or > LongestGlued)
            return null;
        var best = new (int Count, int From)[glued.Length + 1];
        for (var end = 1; end <= glued.Length; end++)
        {
            best[end] = (int.MaxValue, 0);
            for (var from = Math.Max(0, end - 7); from <= end - 2; from++)
            {
                if (from > 0 && best[from].Count is 0 or int.MaxValue)
                    continue;
                var count = best[from].Count + 1;
                if (count < best[end].Count && known.Contains(glued[from..end]))
                    best[end] = (count, from);
            }
        }

        if (best[^1].Count is < 2 or int.MaxValue)
            return null;
        var parts = new List<string>();
        for (var end = glued.Length; end > 0; end = best[end].From)
            parts.Insert(0, glued[best[end].From..end]);
        return parts;
    }

    /// <summary>A known word one slip away; swaps and doubled letters first, then a missing, a wrong, a surplus letter.</summary>
    private string? Nearest(string word)
    {
        for (var i = 0; i + 1 < word.Length; i++)
        {
            var swapped = word[..i] + word[i + 1] + word[i] + word[(i + 2)..];
            if (known.Contains(swapped))
                return swapped;
        }

        for (var i = word.Length - 1; i >= 0; i--)
        {
            var shorter = word.Remove(i, 1);
            if (shorter.Length >= 2 && known.Contains(shorter))
                return shorter;
        }

        // The first letter is rarely the wrong one.
        for (var i = word.Length; i >= 1; i--)
        {
            for (var letter = 'a'; letter <= 'z'; letter++)
            {
                if (known.Contains(word.Insert(i, letter.ToString())))
                    return word.Insert(i, letter.ToString());
                if (i < word.Length && known.Contains(word[..i] + letter + word[(i + 1)..]))
                    return word[..i] + letter + word[(i + 1)..];
            }
        }

        return null;
    }
}
