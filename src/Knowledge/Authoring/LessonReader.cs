using System.Text.RegularExpressions;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Reads one lesson file. Never throws for what a curator wrote: every fault is told, and a lesson with errors is not returned.</summary>
internal static partial class LessonReader
{
    private static readonly string[] Headings =
        ["Trả lời ngắn", "Mục tiêu", "Nếu đã lỡ", "Cần chuẩn bị", "Cảnh báo", "Nhớ 3 điều", "Hỏi đáp", "Kiểm tra nhanh", "Tờ in"];

    public static Lesson? Read(Document document, FaultList faults)
    {
        var head = HeaderReader.Read(document, faults);
        if (head is not { } known)
            return null;
        var sections = SectionReader.Read(document);
        CheckHeadings(sections, faults);
        var steps = sections.Where(StepReader.IsStep).Select(section => StepReader.Read(document, section, faults)).OfType<Step>().ToList();
        var lesson = new Lesson(
            known.Header,
            new Sentence(known.Header.Title, known.Title, []),
            Prose(document, sections, "Trả lời ngắn"),
            Prose(document, sections, "Mục tiêu"),
            Items(document, sections, "Nếu đã lỡ"),
            Items(document, sections, "Cần chuẩn bị"),
            Items(document, sections, "Cảnh báo"),
            steps,
            Items(document, sections, "Nhớ 3 điều"),
            [.. Find(sections, "Hỏi đáp")?.Children.Select(child => ShortAnswerReader.Read(document, child, faults)) ?? []],
            Find(sections, "Kiểm tra nhanh") is { } quiz ? QuizReader.Read(document, quiz, faults) : [],
            document);
        LessonChecks.Check(lesson, faults);
        return faults.HasErrors ? null : lesson;
    }

    private static Section? Find(IReadOnlyList<Section> sections, string title) => sections.FirstOrDefault(section => section.Title == title);

    private static IReadOnlyList<Sentence> Prose(Document document, IReadOnlyList<Section> sections, string title) =>
        Find(sections, title) is { } section
            ? SentenceSplitter.Split(document, new TextSpan(section.BodyStart, section.BodyEnd - section.BodyStart))
            : [];

    private static IReadOnlyList<Sentence> Items(Document document, IReadOnlyList<Section> sections, string title) =>
        Find(sections, title) is { } section
            ? [.. TextLine.In(document, section.BodyStart, section.BodyEnd).SelectMany(line => Sentences(document, line))]
            : [];

    private static IReadOnlyList<Sentence> Sentences(Document document, TextLine line) =>
        SentenceSplitter.Split(document, line.SpanFrom(Bullet().Match(line.Text).Length));

    private static void CheckHeadings(IReadOnlyList<Section> sections, FaultList faults)
    {
        foreach (var section in sections.Where(section => !StepReader.IsStep(section) && !Headings.Contains(section.Title)))
            faults.Error(section.Line, $"đề mục “{section.Title}” không có trong mẫu", $"dùng một trong: {string.Join(", ", Headings)}, hoặc “Bước N. …”");
        foreach (var twice in sections.GroupBy(section => section.Title).Where(group => group.Count() > 1))
            faults.Error(twice.Last().Line, $"đề mục “{twice.Key}” viết hai lần", "gộp lại thành một");
    }

    [GeneratedRegex(@"^\s*(?:- |[0-9]+[.)] )?", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bullet();
}
