using TroLyAo.Bot.Answering;
using TroLyAo.Bot.Understanding;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Hears how the person wants to be spoken to. Said alone it is answered, with the last passage again in the new wording; said with a
/// question it only changes the wording.</summary>
internal sealed class WishStage : ITurnStage
{
    public Verdict Run(Turn turn)
    {
        var reading = turn.Reading!;
        var alone = turn.Interpreter.Commands.Recognise(reading);
        var wish = LevelOf(alone, turn.State.Level) ?? LevelOf(turn.Interpreter.Commands.WishIn(reading), turn.State.Level);
        if (wish is not { } level)
            return turn;
        var heard = turn with { State = turn.State with { Level = level } };
        return LevelOf(alone, level) is null && turn.Interpreter.Commands.AsksBesidesWish(reading) ? heard : Acknowledge(heard, level);
    }

    private static Ending Acknowledge(Turn turn, int level)
    {
        var heard = turn.Speaker.Say($"ke-hoi-cach-noi-{level}");
        if (turn.State.Step > 0 && turn.LessonAtHand is { } lesson)
            return Prefaced(WalkStep.Say(turn, lesson, turn.State.Step), heard);
        if (turn.State.PassageId is { } id && turn.Snapshot.FindPassage(id) is { } passage && passage.Validity.Contains(turn.Today))
            return Prefaced(PassageEnding.Say(turn, passage, null), heard);
        return Fixed.End(turn, TurnOutcome.Command, heard);
    }

    private static Ending Prefaced(Ending ending, Statement heard) =>
        ending with { Answer = ending.Answer with { Lead = [heard, .. ending.Answer.Lead] } };

    private static int? LevelOf(Command command, int now) => command switch
    {
        Command.NewToPhones => 1,
        Command.MoreDetail => Math.Max(1, now - 1),
        Command.LessDetail => Math.Min(3, now + 1),
        Command.AtEase => 3,
        _ => null,
    };
}
