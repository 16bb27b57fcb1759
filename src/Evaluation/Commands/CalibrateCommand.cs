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
        var vectors = new Option<FileInfo>("--vectors") { Description = "Vectors file to write.", DefaultValueFactory = _ => new FileInfo("src/Knowledge/Indexing/Meaning/vectors.bin") };
        var meaning = new Option<bool>("--meaning") { Description = "Fit the meaning vectors only; build again, then calibrate the ranking with them." };
        var command = new Command("calibrate", "Fit the ranking model; build again to use it.") { file, vectors, meaning };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(meaning))
            {
                using var written = parsed.GetRequiredValue(vectors).Create();
                MeaningFit.Fit(new Assistant(parsed.GetRequiredValue(content), Day.Of(parsed.GetValue(today))).View).Write(written);
                Console.WriteLine($"wrote {parsed.GetRequiredValue(vectors)}");
                return 0;
            }

            var model = new ModelFit(new Assistant(parsed.GetRequiredValue(content), Day.Of(parsed.GetValue(today)))).Fit(RankingModel.Accepted);
            File.WriteAllText(parsed.GetRequiredValue(file).FullName, JsonSerializer.Serialize(model, JsonSerializerOptions.Web) + "\n");
            Console.WriteLine($"wrote {parsed.GetRequiredValue(file)}");
            return 0;
        });
        return command;
    }
}
