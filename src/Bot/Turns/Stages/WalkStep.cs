using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Ends a turn by showing one step of the lesson at hand, with the five choices that are always there.</summary>
internal static class WalkStep
{
    private static readonly string[] Buttons = ["nut-xong", "nut-nhac-lai", "nut-khong-thay", "nut-quay-lai", "nut-gap-nguoi"];

    public static Ending Say(Turn turn, Lesson lesson, int number)
    {
        var answer = turn.Composer.OneStep(lesson, number);
        return new Ending(
            TurnOutcome.Lesson,
            answer with { Choices = Choices(turn) },
            turn.State with { LessonId = lesson.Id, Step = number, PassageId = PassageId(lesson, number), Offered = [] },
            [PassageId(lesson, number)],
            null);
    }

    public static IReadOnlyList<string> Choices(Turn turn) => [.. Buttons.Select(turn.Speaker.Label)];

    public static string PassageId(Lesson lesson, int number) => $"{lesson.Id}/buoc-{number}";
}
