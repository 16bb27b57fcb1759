using System.CommandLine;
using System.Text.Json;
using TroLyAo.Evaluation.Calibration;
using TroLyAo.Knowledge.Retrieval;

namespace TroLyAo.Evaluation.Commands;

/// <summary>"calibrate": fits ranking, calibration and thresholds on one half of the held-back questions and writes the model file.</summary>
internal static class CalibrateCommand
{
    public static Command Create(Option<string> content, Option<DateOnly?> today)
    {
        var file = new Option<FileInfo>("--out") { Description = "Model file to write.", DefaultValueFactory = _ => new FileInfo("src/Knowledge/Retrieval/ranking.json") };
        var command = new Command("calibrate", "Fit the ranking model; build again to use it.") { file };
        command.SetAction(parsed =>
        {
            var model = new ModelFit(new Assistant(parsed.GetRequiredValue(content), Day.Of(parsed.GetValue(today)))).Fit(RankingModel.Accepted);
            File.WriteAllText(parsed.GetRequiredValue(file).FullName, JsonSerializer.Serialize(model, JsonText.Indented) + "\n");
            Console.WriteLine($"wrote {parsed.GetRequiredValue(file)}");
            return 0;
        });
        return command;
    }
}
