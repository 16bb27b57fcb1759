using System.Globalization;
using TroLyAo.Bot.Conversations;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Takes a button that was offered, by its words or by its number.</summary>
internal sealed class OfferedChoiceStage : ITurnStage
{
    public Verdict Run(Turn turn)
    {
        if (Chosen(turn) is { } choice && turn.Snapshot.FindPassage(choice.PassageId) is { } passage && passage.Validity.Contains(turn.Today))
            return PassageEnding.Say(turn, passage, 1);
        return turn;
    }

    private static OfferedChoice? Chosen(Turn turn)
    {
        var offered = turn.State.Offered;
        var said = Folding.Fold(TextHygiene.Clean(turn.Text)).Trim().TrimEnd('.');
        if (int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= offered.Count)
            return offered[number - 1];
        return offered.FirstOrDefault(choice => Folding.Fold(choice.Label) == said);
    }
}
