using TroLyAo.Bot.Answering;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>What answered the question is no longer in force: says so, never what it said.</summary>
internal sealed class ExpiredStage : ITurnStage
{
    public Verdict Run(Turn turn)
    {
        if (turn.Evidence!.Expired is not { Passage: var passage } || passage.Validity.Until is not { } until)
            return turn;
        return Fixed.End(
            turn,
            TurnOutcome.Expired,
            turn.Speaker.Say("het-han", ("ngay", SourceNotes.Day(until))),
            turn.Speaker.Say("het-han-hoi-ai", ("noi", HandOver.Office(turn, passage.Lesson))));
    }
}
