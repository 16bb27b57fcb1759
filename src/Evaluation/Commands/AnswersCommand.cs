using System.CommandLine;
using System.Text.Json;
using TroLyAo.Evaluation.Gates;
using TroLyAo.Evaluation.Metrics;
using TroLyAo.Evaluation.Perturbations;
using TroLyAo.Evaluation.Questions;
using TroLyAo.Evaluation.Reports;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Evaluation.Commands;

/// <summary>"answers": measures retrieval and refusal on questions the index has never seen, and fails when a floor is not reached.</summary>
internal static class AnswersCommand
{
    private const int MeasuredFold = 1;

    public static Command Create(Option<string> content, Option<DateOnly?> today)
    {
        var json = new Option<FileInfo?>("--json") { Description = "Write the report as JSON to this file." };
        var misses = new Option<bool>("--misses") { Description = "List every question whose first passage is not right." };
        var all = new Option<bool>("--all") { Description = "Measure on all questions, also those the model was fitted on." };
        var command = new Command("answers", "Measure answers and refusals on held-back questions.") { json, misses, all };
        command.SetAction(parsed =>
        {
            var report = Run(new Assistant(parsed.GetRequiredValue(content), Day.Of(parsed.GetValue(today))), parsed.GetValue(all));
            Console.WriteLine(AnswersTable.Of(report, parsed.GetValue(misses)));
            if (parsed.GetValue(json) is { } file)
                File.WriteAllText(file.FullName, JsonSerializer.Serialize(report, JsonText.Indented));
            return report.Measures.All(measure => measure.Holds) ? 0 : 1;
        });
        return command;
    }

    internal static AnswersReport Run(Assistant assistant, bool allFolds)
    {
        bool Measured(BankQuestion question) => allFolds || question.Fold == MeasuredFold;
        var snapshot = assistant.View.Snapshot;
        var retriever = assistant.View.Retriever;
        var heldBack = HeldBackQuestions.Of(snapshot).Where(Measured).ToList();
        var measures = new List<Measure>();
        var kept = new List<Finding>();
        var missed = new List<string>();
        foreach (var typing in Typing.All)
        {
            var found = assistant.Ask(heldBack, typing);
            kept.AddRange(found);
            measures.Add(Share($"held back, right passage first: {typing.Name}", found, finding => finding.Right, AimOf(typing), typing == Typing.Plain ? Floors.HeldBack : Floors.HeldBackBroken));
            measures.Add(Share($"held back, right passage among three: {typing.Name}", found, finding => finding.RightAmong(3)));
            if (typing == Typing.Plain || typing == Typing.NoAccents)
                measures.Add(Share($"held back, kept: {typing.Name}", found, finding => finding.Evidence.Known >= retriever.RefuseBelow, Aims.Kept));
            missed.AddRange(found.Where(finding => !finding.Right).Select(finding => $"{typing.Name} | {finding.Typed} | {string.Join(',', finding.Question.Expected)} | {finding.First} | {finding.Evidence.Probability:0.00}"));
        }

        var strangers = BankFile.Strangers().Where(Measured).ToList();
        foreach (var typing in new[] { Typing.Plain, Typing.NoAccents })
        {
            var found = assistant.Ask(strangers, typing);
            measures.Add(Share($"other hands, right passage first: {typing.Name}", found, finding => finding.Right, AimOf(typing), Floors.OtherHands));
            measures.Add(Share($"other hands, kept: {typing.Name}", found, finding => finding.Evidence.Known >= retriever.RefuseBelow, Aims.Kept, Floors.OtherHandsKept));
            missed.AddRange(found.Where(finding => !finding.Right).Select(finding => $"other hands, {typing.Name} | {finding.Typed} | {string.Join(',', finding.Question.Expected)} | {finding.First} | {finding.Evidence.Probability:0.00}"));
        }

        var foreign = BankFile.OffTopic().Where(Measured).ToList();
        var withheld = heldBack.Select(question => question with { Kind = QuestionKind.Withheld }).ToList();
        var unanswerable = new List<Finding>();
        foreach (var typing in new[] { Typing.Plain, Typing.NoAccents })
        {
            var off = assistant.Ask(foreign, typing);
            var without = assistant.Ask(withheld, typing);
            unanswerable.AddRange(off.Concat(without));
            measures.Add(Share($"off-topic refused: {typing.Name}", off, finding => finding.Evidence.Known < retriever.RefuseBelow, Aims.OffTopicRefused, Floors.OffTopicRefused));
            measures.Add(Share($"off-topic not answered: {typing.Name}", off, finding => (finding.Evidence.Known < retriever.RefuseBelow || finding.Evidence.Probability < retriever.AnswerFrom), Aims.OffTopicRefused, Floors.OffTopicNotAnswered));
            measures.Add(Share($"true passage withheld, refused: {typing.Name}", without, finding => finding.Evidence.Known < retriever.RefuseBelow, Aims.WithheldRefused, Floors.WithheldRefused));
            measures.Add(Share($"true passage withheld, not answered: {typing.Name}", without, finding => (finding.Evidence.Known < retriever.RefuseBelow || finding.Evidence.Probability < retriever.AnswerFrom)));
            missed.AddRange(off.Where(finding => finding.Evidence.Known >= retriever.RefuseBelow).Select(finding => $"off-topic, {typing.Name} | {finding.Typed} | – | {finding.First} | {finding.Evidence.Probability:0.00}"));
        }

        measures.Add(PairsApart(assistant, missed));
        Finding[] calibrated = [.. kept, .. unanswerable];
        return new AnswersReport(
            snapshot.Version,
            snapshot.Lessons.Count,
            snapshot.Passages.Count(passage => passage.Kind == PassageKind.ShortAnswer),
            retriever.AnswerFrom,
            retriever.RefuseBelow,
            measures,
            Reliability.Brier(calibrated),
            Reliability.Table(calibrated),
            missed);
    }

    private static Measure PairsApart(Assistant assistant, List<string> missed)
    {
        var pairs = BankFile.MinimalPairs();
        var apart = 0;
        foreach (var pair in pairs)
        {
            var first = assistant.Ask([new BankQuestion(QuestionKind.Stranger, pair.First, pair.FirstAnswers, 0)], Typing.Plain)[0];
            var second = assistant.Ask([new BankQuestion(QuestionKind.Stranger, pair.Second, pair.SecondAnswers, 0)], Typing.Plain)[0];
            if (first.Right && second.Right)
                apart++;
            else
                missed.Add($"pair | {pair.First} → {first.First} ({string.Join(',', pair.FirstAnswers)}) | {pair.Second} → {second.First} ({string.Join(',', pair.SecondAnswers)})");
        }

        return new Measure("minimal pairs told apart, both right", pairs.Count, pairs.Count == 0 ? 1 : (double)apart / pairs.Count, null, Floors.Pairs);
    }

    private static Measure Share(string name, IReadOnlyCollection<Finding> findings, Func<Finding, bool> holds, double? aim = null, double? floor = null) =>
        new(name, findings.Count, findings.Count == 0 ? 1 : (double)findings.Count(holds) / findings.Count, aim, floor);

    private static double? AimOf(Perturbation typing) =>
        typing == Typing.Plain ? Aims.Plain
        : typing == Typing.NoAccents ? Aims.NoAccents
        : typing == Typing.Typos || typing == Typing.Teencode || typing == Typing.Dialect ? Aims.Broken
        : null;
}
