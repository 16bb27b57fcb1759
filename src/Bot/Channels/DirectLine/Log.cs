namespace TroLyAo.Bot.Channels.DirectLine;

internal static partial class Log
{
    [LoggerMessage(3001, LogLevel.Error, "Polling broke with {Kind}: {Place}")]
    public static partial void PollFailed(ILogger logger, string kind, string? place);

    [LoggerMessage(3002, LogLevel.Debug, "A stream fell behind and was dropped.")]
    public static partial void StreamDropped(ILogger logger);

    [LoggerMessage(3003, LogLevel.Error, "A stream broke with {Kind}: {Place}")]
    public static partial void StreamFailed(ILogger logger, string kind, string? place);
}
