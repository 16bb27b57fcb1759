using TroLyAo.Knowledge.Authoring;
using TroLyAo.Knowledge.Publishing;
using TroLyAo.Knowledge.Tests.Authoring;

namespace TroLyAo.Knowledge.Tests.Publishing;

/// <summary>What happens to the course being served when somebody edits it.</summary>
public sealed class LiveKnowledgeTests : IDisposable
{
    private readonly ContentOnDisk content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void nothing_happens_while_nobody_edits()
    {
        var live = Open();
        var view = live.Current;

        Assert.Null(live.Refresh());
        Assert.Same(view, live.Current);
    }

    [Fact]
    public void a_sound_edit_is_taken_over_whole()
    {
        var live = Open();
        var before = live.Current;

        content.Write("lessons/N2/N2.04-bai-moi.md", ContentOnDisk.Lesson("N2.04"));

        Assert.True(live.Refresh());
        Assert.NotNull(live.Current.Snapshot.FindLesson("N2.04"));
        Assert.Contains(live.Current.Retriever.Find("làm mức 2", RealCourse.Today).Candidates, candidate => candidate.Passage.Lesson.Id == "N2.04");
        Assert.Null(before.Snapshot.FindLesson("N2.04"));
    }

    [Fact]
    public void a_faulty_edit_leaves_the_old_course_and_tells_why()
    {
        var live = Open();
        var before = live.Current;

        content.Replace(ContentOnDisk.LessonPath, "minutes: 8", "minutes: tám");

        Assert.False(live.Refresh());
        Assert.Same(before, live.Current);
        Assert.Contains(live.Faults, fault => fault.File == ContentOnDisk.LessonPath && fault.Line == 11);
        Assert.Null(live.Refresh());
    }

    [Fact]
    public void a_malformed_word_list_leaves_the_old_course_and_tells_why()
    {
        var live = Open();

        content.Write("vocabulary/teencode.yaml", "ko: [không\n");

        Assert.False(live.Refresh());
        Assert.Contains(live.Faults, fault => fault.What.StartsWith("vocabulary/teencode.yaml:", StringComparison.Ordinal));
    }

    [Fact]
    public void a_course_with_faults_is_not_opened_and_all_of_them_are_told()
    {
        content.Replace(ContentOnDisk.LessonPath, "minutes: 8", "minutes: tám");
        content.Replace("sources/luat.yaml", "date: 2024-06, ", "");

        var rejected = Assert.Throws<ContentRejectedException>(Open);

        Assert.Equal(2, rejected.Faults.Count);
        Assert.All(rejected.Faults, fault => Assert.Contains(fault.ToString(), rejected.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void a_missing_folder_is_told_like_any_fault()
    {
        var rejected = Assert.Throws<ContentRejectedException>(() => LiveKnowledge.Open(Path.Combine(content.Root, "nowhere"), new ReadOptions(false)));

        Assert.Contains("không có thư mục nội dung", rejected.Message, StringComparison.Ordinal);
    }

    private LiveKnowledge Open() => LiveKnowledge.Open(content.Root, new ReadOptions(LeaveOutBrokenLessons: false));
}
