using TroLyAo.Knowledge.Retrieval;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Says honestly that it is not known here, and whom to ask. A matter the course touches is told apart from one it does not.</summary>
internal sealed class RefusalStage : ITurnStage
{
    private const double SameSubject = 0.6;

    public Verdict Run(Turn turn)
    {
        var evidence = turn.Evidence!;
        var nearest = evidence.Candidates.Count > 0 ? evidence.Candidates[0] : null;
        var known = nearest is not null && nearest.Features[Feature.Coverage] >= SameSubject;
        var office = HandOver.Office(turn, known ? nearest!.Passage.Lesson : null);
        var ending = known
            ? Fixed.End(turn, TurnOutcome.NoEvidence, turn.Speaker.Say("khong-co-bang-chung"), turn.Speaker.Say("khong-co-bang-chung-hoi-ai", ("noi", office)))
            : Fixed.End(turn, TurnOutcome.OutOfScope, turn.Speaker.Say("ngoai-pham-vi"), turn.Speaker.Say("ngoai-pham-vi-hoi-ai", ("noi", WardCentre(turn))));
        return ending with { State = turn.State with { Offered = [] }, Confidence = evidence.Probability };
    }

    private static string WardCentre(Turn turn) =>
        turn.Snapshot.Ward.Find("hanh-chinh-cong") is { } centre ? Answering.WardWords.Describe(centre) : turn.Snapshot.Ward.Name;
}
