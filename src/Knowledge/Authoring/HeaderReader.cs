using System.Text.RegularExpressions;
using TroLyAo.Knowledge.Corpus;
using YamlDotNet.RepresentationModel;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Reads the front matter of a lesson.</summary>
internal static partial class HeaderReader
{
    public static (LessonHeader Header, TextSpan Title)? Read(Document document, FaultList faults)
    {
        var matter = FrontMatter().Match(document.Text);
        if (!matter.Success)
        {
            faults.Error(1, "bài không có phần đầu giữa hai dòng “---”", "bắt đầu tệp bằng “---”, các dòng “khóa: giá trị”, rồi “---”");
            return null;
        }

        if (YamlText.Read(matter.Groups[1].Value, 2, faults) is not YamlMappingNode map)
        {
            if (!faults.HasErrors)
                faults.Error(2, "phần đầu bài trống hoặc không phải các dòng “khóa: giá trị”", "xem mẫu trong content/README.md");
            return null;
        }

        var fields = new YamlFields(map, 2, faults);
        var header = ReadFields(fields);
        CheckFields(header, fields, faults);
        var title = TitleLine().Match(document.Text, 0, matter.Length).Groups[1];
        return (header, new TextSpan(title.Index, title.Length));
    }

    private static LessonHeader ReadFields(YamlFields fields) => new(
        fields.Text("id"),
        fields.Text("title"),
        fields.OneOf("kind", Words.Kinds, LessonKind.HowTo),
        fields.Text("topic"),
        [.. fields.Maps("skills").Select(skill => skill.Text("code"))],
        fields.Number("level", 1, 4),
        fields.Texts("audience", 1),
        fields.Texts("goals", 1),
        fields.Number("minutes", 1, 10),
        fields.Texts("device", 1),
        fields.OneOf("risk", Words.Risks, Risk.None),
        fields.OptionalTexts("prerequisites"),
        fields.Texts("sources", 1),
        fields.Texts("questions", 8),
        fields.Texts("held_back", 2),
        fields.OptionalTexts("not_questions"),
        fields.Date("checked_at"),
        fields.OptionalText("reviewed_by"),
        fields.OneOf("status", Words.Statuses, LessonStatus.Draft),
        fields.Number("version", 1, 9999),
        fields.Text("handover"),
        new EffectivePeriod(fields.OptionalDate("valid_from"), fields.OptionalDate("valid_until")));

    private static void CheckFields(LessonHeader header, YamlFields fields, FaultList faults)
    {
        if (!Id().IsMatch(header.Id))
            faults.Error(fields.LineOf("id"), $"mã bài “{header.Id}” không đúng mẫu", "dùng mẫu N2.03: N1 đến N7, dấu chấm, hai chữ số");
        if (!Path.GetFileName(faults.File).StartsWith(header.Id + "-", StringComparison.Ordinal))
            faults.Error(fields.LineOf("id"), $"tên tệp không bắt đầu bằng mã “{header.Id}-”", "đổi tên tệp cho khớp mã bài");
        if (header.Title.Length > 60)
            faults.Error(fields.LineOf("title"), $"tên bài dài {header.Title.Length} chữ", "rút còn tối đa 60 chữ");
        if (header.Skills.Count == 0)
            faults.Error(fields.Line, "thiếu “skills”", "thêm dòng “skills: [{code: N2.4, role: main}]”");
        if (header.ReviewedBy is not null && !fields.Has("reviewed_at"))
            faults.Error(fields.LineOf("reviewed_by"), "có “reviewed_by” mà thiếu “reviewed_at”", "ghi ngày phường đã duyệt");
        if (!Duration().IsMatch(fields.OptionalText("review_every") ?? ""))
            faults.Error(fields.LineOf("review_every"), "“review_every” thiếu hoặc sai", "ghi số ngày theo dạng P90D");
    }

    [GeneratedRegex(@"\A---\n(.*?)^---[ ]*$", RegexOptions.CultureInvariant | RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^title:[ ]*[""']?([^\n#]*?)[""']?[ ]*(?:#.*)?$", RegexOptions.CultureInvariant | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^N[1-7]\.[0-9]{2}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"^P[0-9]+[DWMY]$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Duration();
}
