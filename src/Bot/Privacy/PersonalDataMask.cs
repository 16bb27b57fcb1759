using System.Text;

namespace TroLyAo.Bot.Privacy;

/// <summary>Masks what a citizen must not hand out: numbers of identity papers, cards and telephones, and secret codes. Time grows in step
/// with the length of the text, and masking twice changes no more than masking once.</summary>
/// <param name="hotlines">Official telephone numbers, which stay readable.</param>
public sealed class PersonalDataMask(IEnumerable<string> hotlines)
{
    private const int ShortestCode = 4;
    private const int LongestCode = 8;

    private readonly PublicNumbers known = new(hotlines);

    public CleanText Clean(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        if (!raw.AsSpan().ContainsAnyInRange('0', '9') && !raw.Any(char.IsDigit))
        {
            return new CleanText(raw, []);
        }

        var text = new NumberText(raw);
        var spans = new List<Span>();
        for (var group = 0; group < text.Count;)
        {
            group = Step(text, group, spans);
        }

        return spans.Count == 0 ? new CleanText(raw, []) : Cover(raw, spans);
    }

    /// <summary>Looks at the numbers that start at a group; returns the group to go on with.</summary>
    private int Step(NumberText text, int group, List<Span> spans)
    {
        if (PublicNumbers.EndAt(text, group) is var end and >= 0)
        {
            return end + 1;
        }

        // The longest reading wins: the first nine digits of a citizen number are no old identity card.
        for (var to = LastJoined(text, group, NumberShape.Longest); to >= group; to--)
        {
            var digits = text.Digits(group, to);
            if (known.IsTelephoneService(digits))
            {
                return to + 1;
            }

            if (NumberShape.Of(digits, text.HasPlus(group)) is { } found && !AllYears(text, group, to))
            {
                spans.Add(new Span(text.Start(group) - (text.HasPlus(group) ? 1 : 0), text.End(to), found));
                return to + 1;
            }
        }

        for (var to = LastJoined(text, group, LongestCode); to >= group; to--)
        {
            if (IsCode(text, group, to))
            {
                spans.Add(new Span(text.Start(group), text.End(to), PersonalDataClass.OneTimeCode));
                return to + 1;
            }
        }

        return group + 1;
    }

    /// <summary>The last group that can still be read together with the first; a date or an amount set off from it ends it.</summary>
    private static int LastJoined(NumberText text, int group, int mostDigits)
    {
        var to = group;
        while (text.JoinsNext(to) && text.Digits(group, to + 1).Length <= mostDigits && !PublicNumbers.IsSetOff(text, to + 1))
        {
            to++;
        }

        return to;
    }

    private static bool IsCode(NumberText text, int group, int to)
    {
        var digits = text.Digits(group, to);
        if (digits.Length is < ShortestCode or > LongestCode || TouchesNumber(text, group, to) || (to > group && AllYears(text, group, to)))
        {
            return false;
        }

        var isYear = PublicNumbers.IsYear(digits);
        return CodeWords.Name(text.Raw, text.Start(group), text.End(to), isYear) || (!isYear && IsWholeMessage(text, group, to));
    }

    /// <summary>Part of "66.22/2026" or "3.1234": a point or a slash makes it a number of something. A mask counts as the
    /// number it covers, or masking twice would differ from masking once.</summary>
    private static bool TouchesNumber(NumberText text, int group, int to)
    {
        var (start, end, raw) = (text.Start(group), text.End(to), text.Raw);
        var spelled = text.Digits(group, to).Length == to - group + 1;
        for (var inner = group; inner < to; inner++)
        {
            if (!spelled && text.GapAfter(inner).ContainsAny('.', ','))
            {
                return true;
            }
        }

        return (start > 0 && raw[start - 1] == '/') || (end < raw.Length && raw[end] == '/')
            || (start > 1 && raw[start - 1] is '.' or ',' && (char.IsDigit(raw[start - 2]) || raw[start - 2] == ']'))
            || (end + 1 < raw.Length && raw[end] is '.' or ',' && (char.IsDigit(raw[end + 1]) || raw[end + 1] == '['));
    }

    private static bool AllYears(NumberText text, int group, int to)
    {
        for (; group <= to; group++)
        {
            if (!PublicNumbers.IsYear(text.Digits(group, group)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsWholeMessage(NumberText text, int group, int to) =>
        group == 0 && to == text.Count - 1 && !text.Raw.Any(char.IsLetter);

    private static CleanText Cover(string raw, List<Span> spans)
    {
        var clean = new StringBuilder(raw.Length + (spans.Count * 16));
        var at = 0;
        foreach (var span in spans)
        {
            clean.Append(raw, at, span.Start - at).Append(MaskWords.For(span.Found));
            at = span.End;
        }

        clean.Append(raw, at, raw.Length - at);
        return new CleanText(clean.ToString(), [.. spans.Select(span => span.Found).Distinct()]);
    }

    private readonly record struct Span(int Start, int End, PersonalDataClass Found);
}
