using System.Globalization;
using System.Text;

namespace TroLyAo.Bot.Privacy;

/// <summary>The digits of a text: groups of adjacent digits, and which neighbouring groups may be one number written apart
/// ("001 203 004 567", "0912-345.678").</summary>
internal sealed class NumberText
{
    private const int WidestGap = 3;

    private readonly List<(int Start, int End, int Offset)> groups = [];
    private readonly string digits;

    public NumberText(string raw)
    {
        Raw = raw;
        var found = new StringBuilder();
        for (var at = 0; at < raw.Length; at++)
        {
            if (!char.IsDigit(raw[at]))
            {
                continue;
            }

            var start = at;
            var offset = found.Length;
            for (; at < raw.Length && char.IsDigit(raw[at]); at++)
            {
                found.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(raw, at)));
            }

            groups.Add((start, at, offset));
        }

        digits = found.ToString();
    }

    public string Raw { get; }

    public int Count => groups.Count;

    public int Start(int group) => groups[group].Start;

    public int End(int group) => groups[group].End;

    public int Length(int group) => End(group) - Start(group);

    /// <summary>The digits of groups <paramref name="from"/> to <paramref name="to"/>, run together, as ASCII.</summary>
    public ReadOnlySpan<char> Digits(int from, int to)
    {
        var end = to + 1 < groups.Count ? groups[to + 1].Offset : digits.Length;
        return digits.AsSpan(groups[from].Offset, end - groups[from].Offset);
    }

    /// <summary>What stands between a group and the next.</summary>
    public ReadOnlySpan<char> GapAfter(int group) => Raw.AsSpan(End(group), Start(group + 1) - End(group));

    /// <summary>Whether a group and the next may belong to one number.</summary>
    public bool JoinsNext(int group)
    {
        if (group + 1 >= Count)
        {
            return false;
        }

        var visible = 0;
        foreach (var letter in GapAfter(group))
        {
            if (IsInvisible(letter))
            {
                continue;
            }

            visible++;
            if (visible > WidestGap || !IsSeparator(letter))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the groups are written as one or with <paramref name="separator"/> alone between them.</summary>
    public bool JoinedBy(int from, int to, char separator)
    {
        for (var group = from; group < to; group++)
        {
            if (GapAfter(group) is not [var only] || only != separator)
            {
                return false;
            }
        }

        return true;
    }

    public bool HasPlus(int group) => Start(group) > 0 && Raw[Start(group) - 1] == '+';

    private static bool IsSeparator(char letter) =>
        letter is '.' or ',' or '-' or '_' or '(' or ')' or '*' or '·' or '•' or '–' or '—' or '‑' or '−' or '\t' || char.GetUnicodeCategory(letter) == UnicodeCategory.SpaceSeparator;

    private static bool IsInvisible(char letter) =>
        char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;
}
