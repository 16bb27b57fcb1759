using TroLyAo.Bot.Learning;

namespace TroLyAo.Bot.Answering;

/// <summary>Fits an answer to a level by adding or folding away help. A sentence that holds a fact (a digit) is never folded away, nor is a
/// warning, an action or a preparation.</summary>
internal static class LevelWording
{
    public static Answer Adapt(Answer answer, Level level, Speaker speaker) => level switch
    {
        Level.New => answer with { Glossary = Glossary.For(answer, speaker) },
        Level.WithHelp => answer,
        Level.AtEase => answer with { Steps = answer.Steps.Count > 1 ? [.. answer.Steps.Select(Compact)] : answer.Steps },
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    private static AnswerStep Compact(AnswerStep step) => step with
    {
        See = [.. step.See.Where(HoldsFact)],
        Fixes = [.. step.Fixes.Where(fix => fix.Then.Prepend(fix.When).Any(HoldsFact))],
    };

    private static bool HoldsFact(Statement statement) => statement.Text.Any(char.IsAsciiDigit);
}
