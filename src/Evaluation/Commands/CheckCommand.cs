using System.CommandLine;
using TroLyAo.Evaluation.Lint;
using TroLyAo.Knowledge;
using TroLyAo.Knowledge.Authoring;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Evaluation.Commands;

/// <summary>"check": reads the content exactly as the assistant does and tells every fault, then what a second reader would mark.</summary>
internal static class CheckCommand
{
    public static Command Create(Option<string> content)
    {
        var command = new Command("check", "Kiểm tra nội dung: nêu mọi lỗi, có tệp, dòng và cách sửa.");
        command.SetAction(parsed => Run(parsed.GetRequiredValue(content)));
        return command;
    }

    private static int Run(string folder)
    {
        var knowledge = LiveKnowledge.Open(folder, new ReadOptions(LeaveOutBrokenLessons: false));
        var snapshot = knowledge.Current.Snapshot;
        foreach (var fault in knowledge.Faults.Concat(CourseLint.Look(snapshot)))
            Console.WriteLine(fault);
        Console.WriteLine($"Nội dung dùng được: {snapshot.Lessons.Count} bài, {snapshot.Passages.Count(passage => passage.Kind == PassageKind.ShortAnswer)} câu hỏi đáp, {snapshot.Sources.Count} nguồn. Phiên bản {snapshot.Version}.");
        return 0;
    }
}
