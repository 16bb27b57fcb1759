namespace TroLyAo.Bot.Privacy;

/// <summary>Words that make the number before them a quantity.</summary>
internal static class UnitWords
{
    private static readonly HashSet<string> Apart = new(StringComparer.Ordinal)
    {
        "dong", "vnd", "nghin", "ngan", "trieu", "ty", "usd", "nguoi", "tuoi", "ngay", "thang", "gio", "phut", "giay", "lan", "km", "met", "diem",
    };

    /// <summary>Short forms count only when they stick to the number: apart from it "k" means "không".</summary>
    private static readonly HashSet<string> Sticking = new(StringComparer.Ordinal) { "d", "k", "tr", "m" };

    public static bool Follow(NumberText text, int group)
    {
        var end = text.End(group);
        if (end >= text.Raw.Length || (!char.IsLetter(text.Raw[end]) && text.Raw[end] is not (' ' or '\u00a0')))
        {
            return false;
        }

        return WordsAround.After(text.Raw, end, 1) is [var word]
            && (Apart.Contains(word) || (text.Raw[end] != ' ' && Sticking.Contains(word)) || IsDong(text.Raw, end));
    }

    private static bool IsDong(string raw, int end) =>
        raw.AsSpan(end).TrimStart() is ['đ' or 'Đ', .. var rest] && (rest.IsEmpty || !char.IsLetterOrDigit(rest[0]));
}
