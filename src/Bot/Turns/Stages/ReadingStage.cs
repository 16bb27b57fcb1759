namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Reads the words; a message without any (emoji, signs) is asked for words.</summary>
internal sealed class ReadingStage : ITurnStage
{
    public Verdict Run(Turn turn)
    {
        var reading = turn.Interpreter.View.Reader.Read(turn.Text);
        return !reading.Tokens.Any(token => token.Text.Any(char.IsLetterOrDigit))
            ? Fixed.End(turn, TurnOutcome.Clarify, turn.Speaker.Say("tin-khong-chu"))
            : turn with { Reading = reading };
    }
}
