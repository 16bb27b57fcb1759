using TroLyAo.Bot.Answering;

namespace TroLyAo.Bot.Rendering;

/// <summary>Renders an answer for every channel from the one tree. Refuses an answer that holds an unproved statement.</summary>
internal sealed class AnswerRenderer(Speaker speaker)
{
    /// <exception cref="UnprovedAnswerException">Some statement stands in no published passage.</exception>
    public OutboundMessage Render(Answer answer)
    {
        var unproved = ProofCheck.Unproved(answer, speaker);
        if (unproved.Count > 0)
            throw new UnprovedAnswerException(unproved.Count);
        var blocks = Blocks(answer).ToList();
        return new OutboundMessage(
            PlainText.Of(blocks, speaker),
            SpeechText.Of([.. blocks.Where(block => block is not SourcesBlock)], speaker),
            blocks,
            answer.Choices);
    }

    private IEnumerable<ViewBlock> Blocks(Answer answer)
    {
        if (answer.IfHappened.Count > 0)
            yield return new WarningBlock(speaker.Label("tieu-de-lo"), Lines(answer.IfHappened));
        if (answer.Lead.Count > 0)
            yield return new TextBlock(Joined(answer.Lead));
        if (answer.Warnings.Count > 0)
            yield return new WarningBlock(speaker.Label("tieu-de-canh-bao"), Lines(answer.Warnings));
        if (answer.Prepare.Count > 0)
            yield return new ListBlock(speaker.Label("tieu-de-chuan-bi"), Lines(answer.Prepare));
        if (answer.Steps.Count > 0)
            yield return new StepsBlock(speaker.Label("tieu-de-buoc"), [.. answer.Steps.Select(View)]);
        if (answer.Glossary.Count > 0)
            yield return new ListBlock(speaker.Label("tieu-de-tu-kho"), Lines(answer.Glossary));
        if (answer.Provenance is { } provenance)
        {
            var sources = provenance.Sources.Select(source => new ViewSource(source.Title, SourceDate.InWords(source.Date), source.Url.Length > 0 ? source.Url : null));
            yield return new SourcesBlock(speaker.Label("tieu-de-nguon"), [.. sources], Joined(provenance.Notes));
        }
    }

    private static ViewStep View(AnswerStep step) => new(
        step.Number,
        step.Of,
        step.Title.Text,
        Joined(step.Do),
        step.See.Count > 0 ? Joined(step.See) : null,
        [.. step.Fixes.Select(fix => new ViewFix(fix.When.Text, Joined(fix.Then)))],
        step.Danger);

    private static IReadOnlyList<string> Lines(IReadOnlyList<Statement> statements) => [.. statements.Select(statement => statement.Text)];

    private static string Joined(IReadOnlyList<Statement> statements) => string.Join(' ', Lines(statements));
}
