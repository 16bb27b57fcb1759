using System.Collections.Frozen;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Turns a content folder into a snapshot, or tells every fault at once. Reads files and nothing else.</summary>
public sealed class ContentReader
{
    private readonly List<Fault> faults = [];
    private readonly List<Document> documents = [];
    private readonly ContentFolder folder;
    private readonly ReadOptions options;

    private ContentReader(ContentFolder folder, ReadOptions options)
    {
        this.folder = folder;
        this.options = options;
    }

    public static ReadResult Read(string folder, ReadOptions options) => new ContentReader(new ContentFolder(folder), options).Run();

    private ReadResult Run()
    {
        var framework = ReadMaps("framework", FrameworkReader.Read).FirstOrDefault() ?? SkillFramework.Empty;
        var sources = ReadLists("sources", "*.yaml", SourceReader.Read);
        var hotlines = ReadLists("safety", "hotlines.yaml", fields =>
            new Hotline(fields.Text("number"), fields.Text("name"), fields.Text("purpose"), fields.Text("cost")));
        var domains = ReadLists("safety", "domains.yaml", fields => new OfficialDomain(fields.Text("domain"), fields.Text("name")));
        var outside = ReadLists("outside", "*.yaml", fields => new OutsideTheme(fields.Text("theme"), fields.Texts("hoi", 5)));
        var ward = ReadMaps("places", WardReader.Read).FirstOrDefault() ?? Ward.Unknown;
        var messages = ReadMessages();
        var lessons = ReadLessons();
        var course = new Course(lessons, sources, framework, hotlines, domains, messages);
        lessons = Keep(course);

        if (lessons.Count == 0 && faults.TrueForAll(fault => fault.Severity == FaultSeverity.Warning))
            faults.Add(new Fault(FaultSeverity.Error, "lessons", 1, "không có bài học nào đọc được", "kiểm tra thư mục content/lessons"));
        if (faults.Exists(fault => fault.Severity == FaultSeverity.Error))
            return new ReadResult(null, faults);
        var version = Document.HashOf(string.Join('\n', documents.Select(document => document.Path + document.Revision)));
        var byId = sources.Select(found => found.Item).ToFrozenDictionary(source => source.Id);
        return new ReadResult(
            new Snapshot(version, lessons, byId, framework, ward, messages, [.. hotlines.Select(found => found.Item)], [.. domains.Select(found => found.Item)], [.. outside.Select(found => found.Item)], documents),
            faults);
    }

    private List<Lesson> ReadLessons()
    {
        var lessons = new List<Lesson>();
        var read = Documents("lessons", "*.md").AsParallel().AsOrdered().Select(document =>
        {
            var list = new FaultList(document.Path);
            return (Document: document, Lesson: LessonReader.Read(document, list), Faults: list);
        });
        foreach (var (document, lesson, list) in read)
        {
            if (lesson?.Header.Status is LessonStatus.Live or LessonStatus.Stale)
                lessons.Add(lesson);
            Report(list.All, document.Path);
        }

        return lessons;
    }

    /// <summary>Checks what holds between lessons; with the option set, lessons at fault are left out.</summary>
    private List<Lesson> Keep(Course course)
    {
        var found = CourseChecks.Check(course);
        foreach (var byFile in found.GroupBy(fault => fault.File))
            Report([.. byFile], byFile.Key);
        if (!options.LeaveOutBrokenLessons)
            return [.. course.Lessons];
        var broken = found.Where(fault => fault.Severity == FaultSeverity.Error).Select(fault => fault.File).ToHashSet();
        return [.. course.Lessons.Where(lesson => !broken.Contains(lesson.Document.Path))];
    }

    private MessageBook ReadMessages()
    {
        var texts = new Dictionary<string, string>();
        var lists = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var document in Documents("messages", "*.yaml"))
        {
            var list = new FaultList(document.Path);
            MessageReader.Read(document, list, texts, lists);
            faults.AddRange(list.All);
        }

        return new MessageBook(texts.ToFrozenDictionary(), lists.ToFrozenDictionary());
    }

    private List<Found<T>> ReadLists<T>(string name, string pattern, Func<YamlFields, T> read)
    {
        var all = new List<Found<T>>();
        foreach (var document in Documents(name, pattern))
        {
            var list = new FaultList(document.Path);
            all.AddRange(YamlListReader.Read(document, list, fields => new Found<T>(read(fields), document.Path, fields.Line)));
            faults.AddRange(list.All);
        }

        return all;
    }

    private List<T> ReadMaps<T>(string name, Func<YamlFields, T> read)
    {
        var all = new List<T>();
        foreach (var document in Documents(name, "*.yaml"))
        {
            var list = new FaultList(document.Path);
            if (YamlListReader.ReadMap(document, list) is { } fields)
                all.Add(read(fields));
            faults.AddRange(list.All);
        }

        return all;
    }

    private IReadOnlyList<Document> Documents(string name, string pattern)
    {
        var read = folder.Read(name, pattern);
        documents.AddRange(read);
        return read;
    }

    private void Report(IReadOnlyList<Fault> found, string file)
    {
        if (!options.LeaveOutBrokenLessons || !file.StartsWith("lessons/", StringComparison.Ordinal))
        {
            faults.AddRange(found);
            return;
        }

        faults.AddRange(found.Select(fault => fault with { Severity = FaultSeverity.Warning }));
        if (found.Any(fault => fault.Severity == FaultSeverity.Error))
            faults.Add(new Fault(FaultSeverity.Warning, file, 1, "bài này được tạm bỏ ra vì có lỗi", "sửa các lỗi nêu trên rồi lưu lại"));
    }
}
