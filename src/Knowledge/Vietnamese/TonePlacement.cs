using System.Buffers;
using System.Globalization;

namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Puts the tone mark of a syllable where the classic spelling has it: hòa, thủy, quý, giá, toán.</summary>
internal static class TonePlacement
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("aăâeêioôơuưy");

    /// <summary>Moves the mark in place. Anything that is not one Vietnamese syllable with one tone is left alone.</summary>
    public static void Canonicalise(Span<char> word)
    {
        if (word.Length is < 2 or > 7)
            return;
        int tone = 0, at = -1;
        Span<char> bare = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++)
        {
            var t = Letters.ToneOf(word[i]);
            // A mark that no letter has taken in belongs to another language.
            if ((t != 0 && tone != 0) || char.GetUnicodeCategory(word[i]) == UnicodeCategory.NonSpacingMark)
                return;
            if (t != 0)
                (tone, at) = (t, i);
            bare[i] = char.ToLowerInvariant(Letters.WithoutTone(word[i]));
        }

        if (tone == 0)
            return;
        var target = Position(bare);
        if (target < 0 || target == at)
            return;
        word[at] = Letters.WithoutTone(word[at]);
        word[target] = Letters.WithTone(word[target], tone);
    }

    /// <summary>Index of the letter that carries the tone in a toneless lower-case syllable, or -1 when there is no vowel.</summary>
    public static int Position(ReadOnlySpan<char> bare)
    {
        var start = SyllableShape.OnsetLength(bare);
        var end = start;
        while (end < bare.Length && Letters.IsVowel(bare[end]))
            end++;
        var vowels = bare[start..end];
        if (vowels.IsEmpty || bare[end..].ContainsAny(Vowels))
            return -1;
        for (var i = vowels.Length - 1; i >= 0; i--)
        {
            if (vowels[i] is 'ă' or 'â' or 'ê' or 'ô' or 'ơ')
                return start + i;
        }

        var horn = vowels.IndexOf('ư');
        if (horn >= 0)
            return start + horn;
        return vowels.Length switch
        {
            1 => start,
            2 => end < bare.Length ? start + 1 : start,
            _ => start + 1,
        };
    }
}
