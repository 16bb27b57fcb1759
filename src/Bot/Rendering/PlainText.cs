using System.Globalization;
using System.Text;
using TroLyAo.Bot.Answering;

namespace TroLyAo.Bot.Rendering;

/// <summary>Blocks as plain text: no Markdown, because several channels show it raw.</summary>
internal static class PlainText
{
    public static string Of(IReadOnlyList<ViewBlock> blocks, Speaker speaker)
    {
        var text = new StringBuilder();
        foreach (var block in blocks)
        {
            if (text.Length > 0)
                text.Append("\n\n");
            Write(block, text, speaker);
        }

        return text.ToString();
    }

    private static void Write(ViewBlock block, StringBuilder text, Speaker speaker)
    {
        switch (block)
        {
            case TextBlock paragraph:
                text.Append(paragraph.Text);
                break;
            case ListBlock list:
                Items(list.Title, list.Items, text);
                break;
            case WarningBlock warning:
                Items(warning.Title, warning.Items, text);
                break;
            case StepsBlock steps:
                text.AppendJoin("\n\n", steps.Steps.Select(step => Step(step, speaker)));
                break;
            case SourcesBlock sources:
                text.Append(sources.Title).Append(": ")
                    .AppendJoin("; ", sources.Items.Select(source => $"{source.Title} ({source.Date})"))
                    .Append(". ").Append(sources.Note);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private static void Items(string title, IReadOnlyList<string> items, StringBuilder text) =>
        text.Append(title).Append(":\n").AppendJoin('\n', items.Select(item => "• " + item));

    private static string Step(ViewStep step, Speaker speaker)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Bước {step.Number}/{step.Of}. {step.Title}\n{step.Do}");
        if (step.See is not null)
            text.Append('\n').Append(speaker.Label("se-thay")).Append(": ").Append(step.See);
        if (step.Fixes.Count > 0)
            text.Append('\n').Append(speaker.Label("neu-khong-duoc")).Append(":\n").AppendJoin('\n', step.Fixes.Select(fix => $"• {fix.When}: {fix.Then}"));
        return text.ToString();
    }
}
