using TroLyAo.Bot.Answering;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Sends the person to people: the office of the lesson at hand, with what is really known of it.</summary>
internal static class HandOver
{
    private const string Nearest = "to-cong-nghe-so";

    public static Ending End(Turn turn)
    {
        var lesson = turn.LessonAtHand;
        var said = new List<Statement> { turn.Speaker.Say("gap-nguoi", ("noi", Office(turn, lesson))) };
        if (OfficeOf(turn, lesson) is null or { Phone.Length: 0 })
            said.Add(turn.Speaker.Say("gap-nguoi-chua-co-so", ("trang", turn.Snapshot.Ward.Website)));
        if (lesson is not null)
            said.Add(turn.Speaker.Say("gap-nguoi-nho", ("bai", lesson.Header.Title)));
        return Fixed.End(turn, TurnOutcome.Handover, said);
    }

    /// <summary>The office to ask about a lesson, in words that may be said.</summary>
    public static string Office(Turn turn, Lesson? lesson) =>
        OfficeOf(turn, lesson) is { } office ? WardWords.Describe(office) : turn.Snapshot.Ward.Name;

    private static Office? OfficeOf(Turn turn, Lesson? lesson) =>
        turn.Snapshot.Ward.Find(lesson?.Header.Handover ?? Nearest) ?? turn.Snapshot.Ward.Find(Nearest);
}
