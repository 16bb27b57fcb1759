namespace TroLyAo.Bot.Privacy;

/// <summary>Finds the numbers that belong to nobody: money, dates, years, numbers of procedures, and the official telephone numbers.</summary>
internal sealed class PublicNumbers
{
    private const int LongestAmount = 12;
    private const int MostThousands = 3;

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> official;

    public PublicNumbers(IEnumerable<string> hotlines)
    {
        var numbers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var hotline in hotlines)
        {
            var digits = string.Concat(hotline.Where(char.IsAsciiDigit));
            numbers.Add(digits);
            if (digits.StartsWith("84", StringComparison.Ordinal))
            {
                numbers.Add("0" + digits[2..]);
            }
            else if (digits.StartsWith('0'))
            {
                numbers.Add("84" + digits[1..]);
            }
        }

        official = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>An official number, or one of the 1800 and 1900 services, which are never private.</summary>
    public bool IsTelephoneService(ReadOnlySpan<char> digits) =>
        official.Contains(digits) || (digits.Length is 8 or 10 && (digits.StartsWith("1800") || digits.StartsWith("1900")));

    /// <summary>The last group of the date, procedure number or amount that starts at a group; -1 if none starts there.</summary>
    public static int EndAt(NumberText text, int group)
    {
        if (group > 0 && text.JoinsNext(group - 1) && text.JoinedBy(group - 1, group, '.'))
        {
            return -1;
        }

        return IsDate(text, group, '-') || IsDate(text, group, '.') ? group + 2
            : EndOfProcedure(text, group) is var procedure and >= 0 ? procedure
            : EndOfAmount(text, group);
    }

    /// <summary>Whether a date or the like starts at a group that is set off from the number before it by another separator than its own.</summary>
    public static bool IsSetOff(NumberText text, int group) =>
        EndAt(text, group) > group && !text.GapAfter(group - 1).SequenceEqual(text.GapAfter(group));

    public static bool IsYear(ReadOnlySpan<char> digits) =>
        digits.Length == 4 && (digits.StartsWith("19") || digits.StartsWith("20"));

    private static bool IsDate(NumberText text, int group, char separator)
    {
        var last = group + 2;
        if (last >= text.Count || !text.JoinedBy(group, last, separator)
            || (last + 1 < text.Count && text.JoinedBy(last, last + 1, separator))
            || (group > 0 && text.JoinedBy(group - 1, group, separator)))
        {
            return false;
        }

        var first = text.Digits(group, group);
        var third = text.Digits(last, last);
        return IsUpTo(text.Digits(group + 1, group + 1), 12)
            && ((IsUpTo(first, 31) && IsYear(third)) || (IsYear(first) && IsUpTo(third, 31)));
    }

    /// <summary>"1.014062", also with the office behind it: "1.014062.000.00.00".</summary>
    private static int EndOfProcedure(NumberText text, int group)
    {
        var end = group;
        foreach (var length in (ReadOnlySpan<int>)[1, 6, 3, 2, 2])
        {
            if (end >= text.Count || text.Length(end) != length || !text.JoinedBy(group, end, '.'))
            {
                break;
            }

            end++;
        }

        return end - group >= 2 && text.Digits(group, group)[0] != '0' ? end - 1 : -1;
    }

    /// <summary>"500.000", "2 530 000 đồng", "150000000đ": thousands that end in 000 or are followed by a unit, and never start with 0.</summary>
    private static int EndOfAmount(NumberText text, int group)
    {
        if (text.Digits(group, group)[0] == '0')
        {
            return -1;
        }

        var end = group;
        var separator = group + 1 < text.Count && text.GapAfter(group) is ['.' or ',' or ' ' or '\u00a0'] gap ? gap[0] : '\0';
        while (end - group < MostThousands && text.Length(group) <= 3 && end + 1 < text.Count && text.Length(end + 1) == 3
            && text.JoinedBy(end, end + 1, separator))
        {
            end++;
        }

        var goesOn = end + 1 < text.Count && text.JoinedBy(end, end + 1, separator);
        var isMoney = text.Digits(group, end).Length <= LongestAmount
            && (UnitWords.Follow(text, end) || (end > group && text.Digits(end, end) is "000" && !goesOn));
        return isMoney ? end : -1;
    }

    private static bool IsUpTo(ReadOnlySpan<char> digits, int most) =>
        digits.Length <= 2 && int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) is var value && value >= 1 && value <= most;
}
