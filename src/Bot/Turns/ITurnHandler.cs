namespace TroLyAo.Bot.Turns;

/// <summary>Decides one turn. It reads and returns, and stores nothing, so a turn interrupted by a crash can be run again.</summary>
public interface ITurnHandler
{
    ValueTask<TurnResult> HandleAsync(TurnRequest request, CancellationToken cancellationToken);
}
