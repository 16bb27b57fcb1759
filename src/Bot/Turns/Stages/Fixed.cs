using TroLyAo.Bot.Answering;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Endings that say fixed sentences only.</summary>
internal static class Fixed
{
    public static Ending End(Turn turn, TurnOutcome outcome, params IReadOnlyList<Statement> statements) =>
        End(turn, outcome, [], statements);

    public static Ending End(Turn turn, TurnOutcome outcome, IReadOnlyList<string> choices, IReadOnlyList<Statement> statements) =>
        new(outcome, new Answer { Lead = statements, Choices = choices }, turn.State, [], null);
}
