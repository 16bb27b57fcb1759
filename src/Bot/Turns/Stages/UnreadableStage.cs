namespace TroLyAo.Bot.Turns.Stages;

/// <summary>What cannot be read is answered with what to do instead.</summary>
internal sealed class UnreadableStage : ITurnStage
{
    private const int LongestText = 2000;

    public Verdict Run(Turn turn)
    {
        if (turn.Request.Kind == MessageKind.Attachment)
            return Fixed.End(turn, TurnOutcome.Refused, turn.Speaker.Say("tep"));
        if (string.IsNullOrWhiteSpace(turn.Text))
            return Fixed.End(turn, TurnOutcome.Clarify, turn.Speaker.Say("tin-trong"));
        if (turn.Text.Length > LongestText)
            return Fixed.End(turn, TurnOutcome.Clarify, turn.Speaker.Say("tin-dai"));
        return turn;
    }
}
