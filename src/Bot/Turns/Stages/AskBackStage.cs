using TroLyAo.Bot.Conversations;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Asks which of two or three things was meant, with buttons.</summary>
internal sealed class AskBackStage : ITurnStage
{
    private const int MostOffered = 3;

    public Verdict Run(Turn turn)
    {
        var evidence = turn.Evidence!;
        if (evidence.Known < turn.Retriever.RefuseBelow)
            return turn;
        var offered = evidence.Candidates
            .Where(candidate => candidate.Passage.Kind != PassageKind.Step)
            .Take(MostOffered)
            .Select(candidate => new OfferedChoice(turn.Speaker.Address.Apply(candidate.Passage.Heading), candidate.Passage.Id))
            .DistinctBy(choice => choice.Label)
            .ToList();
        if (offered.Count == 0)
            return turn;
        var ending = Fixed.End(
            turn,
            TurnOutcome.Clarify,
            [.. offered.Select(choice => choice.Label), turn.Speaker.Label("khong-phai")],
            [turn.Speaker.Say("hoi-lai")]);
        return ending with { State = turn.State with { Offered = offered }, Confidence = evidence.Probability };
    }
}
