namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Cuts clean text into syllables and numbers. Every letter and every digit of the text is in exactly one of them.</summary>
public static class Syllables
{
    /// <summary>Letters and digits that are glued ("2tr") come apart; "1.011411", "22.000" and "80%" stay whole.</summary>
    public static IReadOnlyList<Syllable> Split(string clean)
    {
        var parts = new List<Syllable>(clean.Length / 4 + 1);
        foreach (var (start, length) in Words(clean))
        {
            var end = start + length;
            for (var at = start; at < end;)
            {
                var cut = PartEnd(clean, at, end);
                parts.Add(Of(clean, at, cut - at));
                at = cut;
            }
        }

        return parts;
    }

    /// <summary>Like <see cref="Split"/>, but "m2" and "d9ang" stay whole, so that they can be looked up first.</summary>
    internal static List<(int Start, int Length)> Words(string clean)
    {
        var words = new List<(int, int)>(clean.Length / 4 + 1);
        for (var at = 0; at < clean.Length;)
        {
            if (!IsPart(clean[at]))
            {
                at++;
                continue;
            }

            var end = WordEnd(clean, at);
            words.Add((at, end - at));
            at = end;
        }

        return words;
    }

    internal static Syllable Of(string clean, int start, int length)
    {
        var text = clean.Substring(start, length).ToLowerInvariant();
        var folded = Folding.Fold(text);
        return new Syllable(text, folded, !string.Equals(text, folded, StringComparison.Ordinal), start, length);
    }

    internal static int PartEnd(string clean, int at, int end)
    {
        var digits = char.IsDigit(clean[at]);
        var cut = at + 1;
        while (cut < end && (digits ? !IsLetter(clean[cut]) : IsLetter(clean[cut])))
            cut++;
        return cut;
    }

    private static int WordEnd(string clean, int at)
    {
        while (at < clean.Length)
        {
            if (IsPart(clean[at]) || (IsJoint(clean, at)))
                at++;
            else if (clean[at] == '%' && char.IsDigit(clean[at - 1]))
                return at + 1;
            else
                return at;
        }

        return at;
    }

    private static bool IsPart(char c) => IsLetter(c) || char.IsDigit(c);

    // Lone combining marks belong to the letter before them; astral letters come as surrogate pairs.
    private static bool IsLetter(char c) => char.IsLetter(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoint(string clean, int at) => clean[at] is '.' or ','
        && at + 1 < clean.Length && char.IsDigit(clean[at - 1]) && char.IsDigit(clean[at + 1]);
}
