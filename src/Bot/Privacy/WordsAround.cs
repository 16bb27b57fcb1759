using System.Globalization;
using System.Text;

namespace TroLyAo.Bot.Privacy;

/// <summary>The few words before or after a number, folded: lower case, without accents.</summary>
internal static class WordsAround
{
    private const int LongestWord = 16;

    /// <summary>Words before a place, the nearest first. Stops at the end of an earlier mask.</summary>
    public static List<string> Before(string raw, int at, int most)
    {
        var words = new List<string>(most);
        var index = at - 1;
        while (words.Count < most)
        {
            for (; index >= 0 && !IsLetter(raw[index]); index--)
            {
                if (raw[index] == ']')
                {
                    return words;
                }
            }

            var end = index + 1;
            for (; index >= 0 && IsLetter(raw[index]) && SameKind(raw[index], raw[end - 1]); index--)
            {
            }

            if (end == index + 1)
            {
                return words;
            }

            words.Add(Fold(raw, index + 1, end));
        }

        return words;
    }

    /// <summary>Words after a place, the nearest first. Stops at the start of a mask.</summary>
    public static List<string> After(string raw, int at, int most)
    {
        var words = new List<string>(most);
        var index = at;
        while (words.Count < most)
        {
            for (; index < raw.Length && !IsLetter(raw[index]); index++)
            {
                if (raw[index] == '[')
                {
                    return words;
                }
            }

            var start = index;
            for (; index < raw.Length && IsLetter(raw[index]) && SameKind(raw[index], raw[start]); index++)
            {
            }

            if (start == index)
            {
                return words;
            }

            words.Add(Fold(raw, start, index));
        }

        return words;
    }

    private static bool IsLetter(char letter) => char.IsLetter(letter) || char.IsDigit(letter) || char.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;

    /// <summary>"otp123456" is a word and a number.</summary>
    private static bool SameKind(char one, char other) => char.IsDigit(one) == char.IsDigit(other);

    private static string Fold(string raw, int start, int end)
    {
        if (end - start > LongestWord)
        {
            return string.Empty;
        }

        var folded = new StringBuilder(end - start);
        foreach (var letter in raw[start..end].Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                folded.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
            }
        }

        return folded.ToString();
    }
}
