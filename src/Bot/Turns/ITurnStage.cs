namespace TroLyAo.Bot.Turns;

/// <summary>One decision on the way of a message. Pure: it reads the turn and returns.</summary>
internal interface ITurnStage
{
    Verdict Run(Turn turn);
}
