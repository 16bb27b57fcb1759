using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>What must hold between the files of a course.</summary>
internal static class CourseChecks
{
    public static IReadOnlyList<Fault> Check(Course course) =>
    [
        .. DuplicateLessons(course),
        .. DuplicateSources(course),
        .. UnknownReferences(course),
        .. PrerequisiteChecks.Check(course),
        .. SaidContactChecks.Check(course),
        .. DuplicateQuizItems(course),
    ];

    private static IEnumerable<Fault> DuplicateLessons(Course course) =>
        from twins in course.Lessons.GroupBy(lesson => lesson.Id)
        where twins.Count() > 1
        from twin in twins.Skip(1)
        select Error(twin, $"mã bài “{twin.Id}” đã dùng ở {twins.First().Document.Path}", "đặt mã khác chưa ai dùng");

    private static IEnumerable<Fault> DuplicateSources(Course course) =>
        from twins in course.Sources.GroupBy(source => source.Item.Id)
        where twins.Count() > 1
        from twin in twins.Skip(1)
        select new Fault(FaultSeverity.Error, twin.File, twin.Line, $"mã nguồn “{twin.Item.Id}” đã dùng ở {twins.First().File}:{twins.First().Line}", "đặt mã khác hoặc bỏ mục trùng");

    private static IEnumerable<Fault> UnknownReferences(Course course)
    {
        var sources = course.Sources.Select(source => source.Item.Id).ToHashSet();
        var skills = course.Framework.Skills.Select(skill => skill.Code).ToHashSet();
        foreach (var lesson in course.Lessons)
        {
            foreach (var id in lesson.Header.SourceIds.Where(id => !sources.Contains(id)))
                yield return Error(lesson, $"nguồn “{id}” không có trong content/sources", "thêm nguồn đó vào một tệp trong content/sources, hoặc sửa mã");
            foreach (var code in lesson.Header.Skills.Concat(lesson.Quiz.Select(item => item.Skill)).Distinct().Where(code => !skills.Contains(code)))
                yield return Error(lesson, $"kỹ năng “{code}” không có trong content/framework", "chọn một mã kỹ năng có trong khung");
            foreach (var goal in lesson.Header.Goals.Where(goal => !course.Messages.Texts.ContainsKey("muc-tieu." + goal)))
                yield return Error(lesson, $"việc muốn làm “{goal}” chưa có tên", $"thêm dòng “muc-tieu.{goal}: …” vào content/messages/goals.yaml, hoặc chọn một mã có ở đó");
        }
    }

    private static IEnumerable<Fault> DuplicateQuizItems(Course course) =>
        from twins in course.Lessons.SelectMany(lesson => lesson.Quiz.Select(item => (lesson, item.Id))).GroupBy(pair => pair.Id)
        where twins.Count() > 1 && twins.Select(pair => pair.lesson).Distinct().Count() > 1
        select Error(twins.Last().lesson, $"câu kiểm tra “{twins.Key}” đã có ở {twins.First().lesson.Document.Path}", "đặt mã theo mã bài, ví dụ N2.03.q1");

    internal static Fault Error(Lesson lesson, string what, string mend, int line = 1) =>
        new(FaultSeverity.Error, lesson.Document.Path, line, what, mend);
}
