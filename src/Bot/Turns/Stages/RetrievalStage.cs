namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Asks the index. Retrieval is a function of the words and the day, never anybody's choice.</summary>
internal sealed class RetrievalStage : ITurnStage
{
    public Verdict Run(Turn turn) => turn.Evidence is null ? turn with { Evidence = turn.Retriever.Find(turn.Text, turn.Today) } : turn;
}
