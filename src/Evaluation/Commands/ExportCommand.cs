using System.CommandLine;
using System.Text.Json;

namespace TroLyAo.Evaluation.Commands;

/// <summary>"export": passages with their indexed and held-back questions as JSON lines, so that any other engine can be measured on the same work.</summary>
internal static class ExportCommand
{
    public static Command Create(Option<string> content)
    {
        var file = new Option<FileInfo?>("--out") { Description = "File to write; standard output when left out." };
        var command = new Command("export", "Write the corpus as JSON lines.") { file };
        command.SetAction(parsed =>
        {
            var view = new Assistant(parsed.GetRequiredValue(content), Day.Of(null)).View;
            using var writer = parsed.GetValue(file) is { } target ? new StreamWriter(target.FullName) : null;
            foreach (var passage in view.Snapshot.Passages)
            {
                var line = new
                {
                    passage.Id,
                    Lesson = passage.Lesson.Id,
                    Kind = passage.Kind.ToString(),
                    passage.Heading,
                    Text = string.Join(' ', passage.Body.Select(sentence => sentence.Text)),
                    Indexed = passage.Questions,
                    passage.HeldBack,
                    ValidFrom = passage.Validity.From,
                    ValidUntil = passage.Validity.Until,
                };
                (writer ?? Console.Out).WriteLine(JsonSerializer.Serialize(line, JsonText.Line));
            }

            return 0;
        });
        return command;
    }
}
