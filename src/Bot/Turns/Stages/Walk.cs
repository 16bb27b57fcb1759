using TroLyAo.Bot.Answering;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Moves through the steps of the lesson at hand.</summary>
internal static class Walk
{
    private const int StuckTooOften = 2;

    public static Ending From(Turn turn, int step)
    {
        if (turn.LessonAtHand is not { } lesson)
            return Fixed.End(turn, TurnOutcome.Command, turn.Speaker.Say("khong-co-bai"));
        var last = lesson.BaseSteps.Count();
        if (last == 0)
            return Fixed.End(turn, TurnOutcome.Command, turn.Speaker.Say("bai-khong-buoc"));
        return WalkStep.Say(turn with { State = turn.State with { Stuck = 0 } }, lesson, Math.Clamp(step, 1, last));
    }

    /// <summary>On to the next step; "xong" outside a walk starts it, since the steps have just been read.</summary>
    public static Ending Done(Turn turn)
    {
        if (turn.LessonAtHand is not { } lesson || turn.State.Step < lesson.BaseSteps.Count())
            return From(turn, turn.State.Step + 1);
        var finished = turn with { State = turn.State with { Step = 0, Stuck = 0 } };
        return Fixed.End(finished, TurnOutcome.Command, turn.Speaker.Say("het-buoc", ("bai", lesson.Header.Title)));
    }

    public static Ending Back(Turn turn) =>
        turn.State.Step <= 1 && turn.LessonAtHand is { } lesson && turn.State.Step == 1
            ? Prefaced(WalkStep.Say(turn, lesson, 1), turn.Speaker.Say("dau-bai"))
            : From(turn, turn.State.Step - 1);

    public static Ending Repeat(Turn turn)
    {
        if (turn.State.Step > 0 && turn.LessonAtHand is not null)
            return From(turn, turn.State.Step);
        return turn.State.PassageId is { } id && turn.Snapshot.FindPassage(id) is { } passage && passage.Validity.Contains(turn.Today)
            ? PassageEnding.Say(turn, passage, null)
            : Fixed.End(turn, TurnOutcome.Command, turn.Speaker.Say("khong-co-bai"));
    }

    public static Ending Where(Turn turn) => turn.LessonAtHand is not { } lesson || turn.State.Step == 0
        ? Fixed.End(turn, TurnOutcome.Command, turn.Speaker.Say("chua-vao-bai"))
        : Fixed.End(
            turn,
            TurnOutcome.Command,
            WalkStep.Choices(turn),
            [turn.Speaker.Say("dang-o", ("buoc", Number(turn.State.Step)), ("tong", Number(lesson.BaseSteps.Count())), ("bai", lesson.Header.Title))]);

    /// <summary>The ways this step can fail, one after the other; after two failures a person.</summary>
    public static Ending NotThere(Turn turn)
    {
        if (turn.LessonAtHand is not { } lesson || !lesson.BaseSteps.Any())
            return Fixed.End(turn, TurnOutcome.Command, turn.Speaker.Say("khong-co-bai"));
        var stuck = turn.State.Stuck + 1;
        var shown = WalkStep.Say(turn, lesson, Math.Max(1, turn.State.Step));
        Statement[] first = stuck >= StuckTooOften
            ? [turn.Speaker.Say("ket-hai-lan", ("noi", HandOver.Office(turn, lesson)))]
            : [turn.Speaker.Say("khong-thay")];
        return Prefaced(shown with { Answer = shown.Answer with { Warnings = [] } }, first) with { State = shown.State with { Stuck = stuck } };
    }

    private static Ending Prefaced(Ending ending, params Statement[] statements) =>
        ending with { Answer = ending.Answer with { Lead = [.. statements, .. ending.Answer.Lead] } };

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
