using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Prerequisites exist and never lead back to the lesson itself.</summary>
internal static class PrerequisiteChecks
{
    public static IEnumerable<Fault> Check(Course course)
    {
        var byId = course.Lessons.GroupBy(lesson => lesson.Id).ToDictionary(group => group.Key, group => group.First());
        foreach (var lesson in course.Lessons)
        {
            foreach (var id in lesson.Header.Prerequisites.Where(id => !byId.ContainsKey(id)))
                yield return CourseChecks.Error(lesson, $"bài học trước “{id}” không có", "sửa mã trong “prerequisites” hoặc bỏ đi");
            if (CycleFrom(lesson, byId) is { } cycle)
                yield return CourseChecks.Error(lesson, $"các bài đòi nhau thành vòng: {string.Join(" → ", cycle)}", "bỏ một mã trong “prerequisites” để cắt vòng");
        }
    }

    private static IReadOnlyList<string>? CycleFrom(Lesson start, Dictionary<string, Lesson> byId)
    {
        var seen = new HashSet<string>();
        var paths = new Stack<IReadOnlyList<string>>([[start.Id]]);
        while (paths.TryPop(out var path))
        {
            foreach (var next in byId[path[^1]].Header.Prerequisites.Where(byId.ContainsKey))
            {
                if (next == start.Id)
                    return [.. path, next];
                if (seen.Add(next))
                    paths.Push([.. path, next]);
            }
        }

        return null;
    }
}
