using System.Text.RegularExpressions;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>A lesson names only telephone numbers and addresses that stand in the official lists: a wrong one sends a citizen to a
/// fraudster.</summary>
internal static partial class SaidContactChecks
{
    /// <summary>Lessons teach to look for this ending.</summary>
    private const string StateSuffix = "gov.vn";

    public static IEnumerable<Fault> Check(Course course)
    {
        var numbers = course.Hotlines.SelectMany(found => found.Item.Number.Split(';')).Select(Digits).ToHashSet();
        var domains = course.Domains.Select(found => found.Item.Domain.ToLowerInvariant()).ToHashSet();
        foreach (var lesson in course.Lessons)
        {
            foreach (var (text, line) in Said(lesson))
            {
                foreach (var number in Phone().Matches(text).Select(match => match.Value).Where(number => !numbers.Contains(Digits(number))))
                    yield return CourseChecks.Error(lesson, $"số điện thoại “{number}” không có trong content/safety/hotlines.yaml", "kiểm tra số; nếu đúng là số chính thức thì thêm vào danh sách", line);
                foreach (var domain in Domain().Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(domain => !IsOfficial(domain, domains)))
                    yield return CourseChecks.Error(lesson, $"địa chỉ “{domain}” không có trong content/safety/domains.yaml", "kiểm tra địa chỉ; nếu đúng là trang chính thức thì thêm vào danh sách", line);
            }
        }
    }

    private static IEnumerable<(string Text, int Line)> Said(Lesson lesson) =>
        lesson.Summary.Concat(lesson.Goal).Concat(lesson.IfHappened).Concat(lesson.Prepare).Concat(lesson.Warnings)
            .Concat(lesson.Steps.SelectMany(step => step.Sentences)).Concat(lesson.Remember)
            .Concat(lesson.ShortAnswers.SelectMany(answer => answer.Answer))
            .Select(sentence => (sentence.Text, lesson.Document.LineAt(sentence.Span.Start)));

    private static bool IsOfficial(string domain, HashSet<string> domains) =>
        domain == StateSuffix || domains.Contains(domain) || domains.Any(known => known.StartsWith(domain + "/", StringComparison.Ordinal) || domain.EndsWith("." + known, StringComparison.Ordinal));

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"\b(?:1[89]00[ .]?[0-9]{4}|0[0-9]{2,3}[ .]?[0-9]{3,4}[ .]?[0-9]{3})\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phone();

    [GeneratedRegex(@"\b(?:[a-z0-9][a-z0-9-]*\.)+(?:vn|com|net|org|gov)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Domain();
}
