using System.Globalization;
using System.Text;

namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Takes accents away: lower case, no diacritics, đ as d. Idempotent; composed and decomposed text fold alike.</summary>
public static class Folding
{
    public static string Fold(string text)
    {
        var i = 0;
        while (i < text.Length && text[i] < 0x80 && !char.IsAsciiLetterUpper(text[i]))
            i++;
        if (i == text.Length)
            return text;

        var folded = new StringBuilder(text.Length);
        var foreign = false;
        foreach (var c in text)
        {
            var lower = char.ToLowerInvariant(Letters.Plain(c));
            if (CharUnicodeInfo.GetUnicodeCategory(lower) == UnicodeCategory.NonSpacingMark)
                continue;
            foreign |= lower >= 0x80;
            folded.Append(lower);
        }

        return foreign ? Decomposed(folded.ToString()) : folded.ToString();
    }

    private static string Decomposed(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in Normal.Form(text, NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
                folded.Append(char.ToLowerInvariant(Letters.Plain(c)));
        }

        return Normal.Form(folded.ToString(), NormalizationForm.FormC);
    }
}
