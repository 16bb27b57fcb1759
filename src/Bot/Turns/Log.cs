namespace TroLyAo.Bot.Turns;

internal static partial class Log
{
    [LoggerMessage(2001, LogLevel.Error, "Turn {MessageId} broke with {Kind}: {Place}")]
    public static partial void TurnFailed(ILogger logger, string messageId, string kind, string? place);

    [LoggerMessage(2002, LogLevel.Error, "Turn {MessageId} could not be committed, {Kind}: {Place}")]
    public static partial void TurnNotCommitted(ILogger logger, string messageId, string kind, string? place);

    [LoggerMessage(2003, LogLevel.Error, "Turn {MessageId} was unfinished at {Attempts} starts and is given up.")]
    public static partial void GivenUp(ILogger logger, string messageId, int attempts);

    [LoggerMessage(2004, LogLevel.Information, "{Count} unfinished turns found and taken up again.")]
    public static partial void Recovered(ILogger logger, int count);
}
