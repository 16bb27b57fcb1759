using System.Globalization;
using System.Text;

namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>
/// Makes text safe to compare: NFC, nothing invisible, Latin letters where they only look Latin, one way of placing
/// tones, single spaces. Keeps line breaks. Idempotent.
/// </summary>
public static class TextHygiene
{
    public static string Clean(string text)
    {
        if (IsPlain(text))
            return text;
        var letters = Normal.Form(Visible(Normal.Form(text, NormalizationForm.FormC)), NormalizationForm.FormC).ToCharArray();
        // A letter that has become Latin may take in the mark behind it.
        if (Array.Exists(letters, LookAlikes.IsForeign))
            letters = Normal.Form(new string(EachWord(letters, Romanise)), NormalizationForm.FormC).ToCharArray();
        return Spaced(EachWord(letters, TonePlacement.Canonicalise));
    }

    private static bool IsPlain(string text)
    {
        var space = true;
        foreach (var c in text)
        {
            if (c is < ' ' or > '~' || (c == ' ' && space))
                return false;
            space = c == ' ';
        }

        return !space || text.Length == 0;
    }

    private static string Visible(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n')
                kept.Append('\n');
            else if (rune.Value is '\t' or '\r' or 0x2028 or 0x2029 || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpaceSeparator)
                kept.Append(rune.Value is 0x2028 or 0x2029 ? '\n' : ' ');
            else if (IsCompatibilityLetter(rune))
                kept.Append(rune.ToString().Normalize(NormalizationForm.FormKC));
            else if (IsShown(rune))
                kept.Append(rune.ToString());
        }

        return kept.ToString();
    }

    private static bool IsShown(Rune rune) => rune.Value is not (0xFFFD or 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x17B4 or 0x17B5)
        && !(rune.Value is >= 0xFE00 and <= 0xFE0F or >= 0xE0100 and <= 0xE01EF)
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    // Full-width forms, and the bold, script and double-struck alphabets of mathematics.
    private static bool IsCompatibilityLetter(Rune rune) =>
        rune.Value is (>= 0xFF01 and <= 0xFF5E) or (>= 0x1D400 and <= 0x1D7FF) or (>= 0x24B6 and <= 0x24E9) or (>= 0x2100 and <= 0x214F);

    private static char[] EachWord(char[] letters, Action<Span<char>> change)
    {
        for (var start = 0; start < letters.Length; start++)
        {
            if (!char.IsLetter(letters[start]))
                continue;
            var end = start;
            while (end < letters.Length && (char.IsLetter(letters[end]) || IsMark(letters[end])))
                end++;
            change(letters.AsSpan(start, end - start));
            start = end;
        }

        return letters;
    }

    private static bool IsMark(char c) => c >= 0x300 && char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    // A word wholly in another script is somebody's language; only one dressed up among Latin letters is changed.
    private static void Romanise(Span<char> word)
    {
        bool foreign = false, latin = false, other = false;
        foreach (var c in word)
        {
            var looksLatin = LookAlikes.IsForeign(c);
            foreign |= looksLatin;
            latin |= c < 0x250 || c is >= '\u1E00' and < '\u1F00';
            other |= c >= 0x250 && !looksLatin && !IsMark(c) && c is not (>= '\u1E00' and < '\u1F00');
        }

        if (!foreign || (!latin && other))
            return;
        foreach (ref var c in word)
            c = LookAlikes.ToLatin(c);
    }

    private static string Spaced(char[] letters)
    {
        var kept = new StringBuilder(letters.Length);
        foreach (var c in letters)
        {
            if (c == '\n')
            {
                while (kept.Length > 0 && kept[^1] == ' ')
                    kept.Length--;
                kept.Append(c);
            }
            else if (c != ' ' || (kept.Length > 0 && kept[^1] is not (' ' or '\n')))
            {
                kept.Append(c);
            }
        }

        while (kept.Length > 0 && kept[^1] is (' ' or '\n'))
            kept.Length--;
        return kept.ToString().TrimStart('\n');
    }
}
