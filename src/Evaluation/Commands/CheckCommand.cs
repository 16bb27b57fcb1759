using System.CommandLine;
using TroLyAo.Knowledge;
using TroLyAo.Knowledge.Authoring;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Evaluation.Commands;

/// <summary>"check": reads the content exactly as the assistant does and tells every fault.</summary>
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
        foreach (var fault in knowledge.Faults)
            Console.WriteLine(fault);
        Console.WriteLine($"Nội dung dùng được: {snapshot.Lessons.Count} bài, {snapshot.Passages.Count(passage => passage.Kind == PassageKind.ShortAnswer)} câu hỏi đáp, {snapshot.Sources.Count} nguồn. Phiên bản {snapshot.Version}.");
        return 0;
    }
}
