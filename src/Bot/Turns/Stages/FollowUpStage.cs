using TroLyAo.Bot.Understanding;
using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Retrieval;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Resolves a message against the lesson at hand. A message that says itself what it is about is a new question, thread or not; one
/// that names only a side of the matter ("mất phí không") belongs to the thread.</summary>
internal sealed class FollowUpStage : ITurnStage
{
    /// <summary>A longer message speaks for itself.</summary>
    private const int MostOwnWords = 5;

    /// <summary>Share of the message's own words a passage of the lesson must hold to be what was meant.</summary>
    private const double OwnWordsHeld = 0.6;

    public Verdict Run(Turn turn)
    {
        if (turn.LessonAtHand is not { } lesson)
            return turn;
        var followUp = turn.Interpreter.FollowUps.Read(turn.Reading!);
        if (followUp.IsBare)
            return Bare(turn, lesson, followUp);
        if (followUp.Own.Count is 0 or > MostOwnWords || !(followUp.Linked || followUp.Facets.Count > 0))
            return turn;
        var alone = turn.Retriever.Find(turn.Text, turn.Today);
        turn = turn with { Evidence = alone };
        if ((alone.Known >= turn.Retriever.RefuseBelow && alone.Probability >= turn.Retriever.AnswerFrom) || alone.Expired is not null)
            return turn;
        return Within(turn, lesson).FirstOrDefault(candidate => Holds(candidate, followUp.Own)) is { } found
            ? PassageEnding.Say(turn, found.Passage, null)
            : turn;
    }

    private static Verdict Bare(Turn turn, Lesson lesson, FollowUp followUp)
    {
        var about = Within(turn, lesson).FirstOrDefault(candidate => followUp.Facets.Contains(candidate.Passage.Facet));
        if (about is not null)
            return PassageEnding.Say(turn, about.Passage, null);
        if (followUp.Facets.Any(facet => facet is Facet.Where or Facet.HowTo or Facet.Bring) && turn.Snapshot.FindPassage(lesson.Id) is { } whole)
            return PassageEnding.Say(turn, whole, null);
        return Fixed.End(
            turn,
            TurnOutcome.NoEvidence,
            turn.Speaker.Say("khong-co-bang-chung"),
            turn.Speaker.Say("khong-co-bang-chung-hoi-ai", ("noi", HandOver.Office(turn, lesson))));
    }

    /// <summary>Passages of the lesson for the message asked together with the lesson's subject, best first.</summary>
    private static IEnumerable<Candidate> Within(Turn turn, Lesson lesson) =>
        turn.Retriever.Within(lesson.Id, $"{lesson.Header.Title} {turn.Text}", turn.Today)
            .Where(candidate => candidate.Passage.Kind != PassageKind.Lesson);

    private static bool Holds(Candidate candidate, IReadOnlyList<string> own)
    {
        var words = candidate.Words.Where(word => own.Contains(word.Word)).ToList();
        var all = words.Sum(word => word.Rarity);
        return all > 0 && words.Where(word => word.Where is "ask" or "body").Sum(word => word.Rarity) / all >= OwnWordsHeld;
    }
}
