using System.CommandLine;
using System.Globalization;
using TroLyAo.Knowledge.Retrieval;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Evaluation.Commands;

/// <summary>"explain": everything that was weighed for one question.</summary>
internal static class ExplainCommand
{
    private const int Shown = 5;

    public static Command Create(Option<string> content, Option<DateOnly?> today)
    {
        var question = new Argument<string>("question") { Description = "The question as typed." };
        var command = new Command("explain", "Show how a question was read, what was found, word by word, and how it ends.") { question };
        command.SetAction(async parsed =>
        {
            var assistant = new Assistant(parsed.GetRequiredValue(content), Day.Of(parsed.GetValue(today)));
            var text = parsed.GetRequiredValue(question);
            Explain(assistant, text);
            await TurnTrial.PrintAsync(assistant, text);
            return 0;
        });
        return command;
    }

    private static void Explain(Assistant assistant, string question)
    {
        var retriever = assistant.View.Retriever;
        var evidence = retriever.Find(question, assistant.Today);
        Write($"cleaned    {TextHygiene.Clean(question)}");
        Write($"accents    {evidence.Reading.AccentShare:0.00} of the words");
        foreach (var token in evidence.Reading.Tokens)
            Write($"  word     {token.Text,-14} folded {token.Folded,-12} weight {token.Weight:0.00}  {(token.Origin == TokenOrigin.Typed ? "" : $"{token.Origin} of “{token.Written}”")}");
        foreach (var phrase in evidence.Reading.Synonyms)
            Write($"  synonym  {string.Join(' ', phrase.FoldedTokens)} (because of “{phrase.Because}”, weight {phrase.Weight:0.00})");
        Write($"thresholds answer from {retriever.AnswerFrom:0.00}, refuse when the course knows it with less than {retriever.RefuseBelow:0.00}");
        Write($"probability that the first answers {evidence.Probability:0.000}, that the course answers at all {evidence.Known:0.000}{(evidence.Expired is { } expired ? $", but {expired.Passage.Id} has expired" : "")}");
        foreach (var candidate in evidence.Candidates.Take(Shown))
            Print(candidate);
    }

    private static void Print(Candidate candidate)
    {
        Write($"\n{candidate.Passage.Id}  score {candidate.Score:0.000}  “{candidate.Passage.Heading}”");
        Write($"  closest way to ask: “{candidate.ClosestAsk}”");
        foreach (var feature in FeatureVector.Names.Where(name => candidate.Features[name] != 0))
            Write($"  {feature,-18} {candidate.Features[feature]:0.000} × {RankingModel.Accepted.Ranking.GetValueOrDefault(feature.ToString()):0.000}");
        Write("  words: " + string.Join(", ", candidate.Words.Select(word => string.Create(CultureInfo.InvariantCulture, $"{word.Word}={word.Where}({word.Rarity * word.Weight:0.0})"))));
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static void Write(string line) => Console.WriteLine(line);
}
