using System.Globalization;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>What must hold inside one lesson.</summary>
internal static class LessonChecks
{
    public static void Check(Lesson lesson, FaultList faults)
    {
        Need(lesson.Summary, "Trả lời ngắn", faults);
        Need(lesson.Goal, "Mục tiêu", faults);
        Need(lesson.Remember, "Nhớ 3 điều", faults);
        if (lesson.Header.Risk != Risk.None)
            Need(lesson.Warnings, "Cảnh báo", faults);
        if (lesson.Header.Kind == LessonKind.Safety)
            Need(lesson.IfHappened, "Nếu đã lỡ", faults);
        CheckSteps(lesson, faults);
        CheckShortAnswers(lesson, faults);
        CheckQuiz(lesson, faults);
        CheckSources(lesson, faults);
    }

    private static void Need(IReadOnlyList<Sentence> part, string heading, FaultList faults)
    {
        if (part.Count == 0)
            faults.Error(1, $"thiếu phần “# {heading}” hoặc phần đó trống", $"thêm đề mục “# {heading}”");
    }

    private static void CheckSteps(Lesson lesson, FaultList faults)
    {
        var steps = lesson.BaseSteps.ToList();
        if (lesson.Header.Kind is LessonKind.HowTo or LessonKind.Tutorial && steps.Count is < 2 or > 9)
            faults.Error(1, $"bài có {steps.Count} bước", "viết từ 2 đến 9 bước; dài hơn thì tách thành hai bài");
        for (var i = 0; i < steps.Count; i++)
        {
            if (steps[i].Number != i + 1)
                faults.Error(lesson.Document.LineAt(steps[i].Title.Span.Start), $"“Bước {steps[i].Number}” đứng ở chỗ của bước {i + 1}", "đánh số bước liên tục từ 1");
        }
    }

    private static void CheckShortAnswers(Lesson lesson, FaultList faults)
    {
        if (lesson.ShortAnswers.Count == 0)
            faults.Error(1, "bài không có “# Hỏi đáp” hoặc phần đó trống", "thêm ít nhất một “## câu hỏi”");
        foreach (var twice in lesson.ShortAnswers.GroupBy(answer => answer.Code).Where(group => group.Count() > 1))
            faults.Error(twice.Last().Line, $"mã “{twice.Key}” dùng hai lần trong bài", "đổi một trong hai mã");
        foreach (var answer in lesson.ShortAnswers.Where(answer => answer.Validity.Until < answer.Validity.From))
            faults.Error(answer.Line, "“den-ngay” trước “tu-ngay”", "sửa lại hai ngày");
    }

    private static void CheckQuiz(Lesson lesson, FaultList faults)
    {
        if (lesson.Quiz.Count < 2)
            faults.Error(1, string.Create(CultureInfo.InvariantCulture, $"“Kiểm tra nhanh” có {lesson.Quiz.Count} câu"), "viết ít nhất 2 câu");
        foreach (var twice in lesson.Quiz.GroupBy(item => item.Id).Where(group => group.Count() > 1))
            faults.Error(1, $"câu kiểm tra “{twice.Key}” trùng mã", "đổi một trong hai mã");
    }

    private static void CheckSources(Lesson lesson, FaultList faults)
    {
        var listed = lesson.Header.SourceIds.ToHashSet();
        var said = lesson.Summary.Concat(lesson.Goal).Concat(lesson.IfHappened).Concat(lesson.Prepare).Concat(lesson.Warnings)
            .Concat(lesson.Steps.SelectMany(step => step.Sentences)).Concat(lesson.Remember).Concat(lesson.ShortAnswers.SelectMany(answer => answer.Answer));
        foreach (var sentence in said)
        {
            foreach (var id in sentence.SourceIds.Where(id => !listed.Contains(id)))
                faults.Error(lesson.Document.LineAt(sentence.Span.Start), $"nguồn “{id}” không có trong “sources” của bài", $"thêm “{id}” vào “sources” ở đầu bài");
        }
    }
}
