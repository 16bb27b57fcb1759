namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Says the best passage when it is likely enough to be the answer.</summary>
internal sealed class AnswerStage : ITurnStage
{
    public Verdict Run(Turn turn) =>
        turn.Evidence!.Known >= turn.Retriever.RefuseBelow && turn.Evidence.Probability >= turn.Retriever.AnswerFrom
            ? PassageEnding.Say(turn, turn.Evidence.Candidates[0].Passage, turn.Evidence.Probability)
            : turn;
}
