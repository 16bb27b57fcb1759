namespace TroLyAo.Bot.Hosting;

/// <summary>Messages of the host. Content faults quote the curator's file, never a citizen.</summary>
internal static partial class Log
{
    [LoggerMessage(100, LogLevel.Information, "serving content {Version}: {Lessons} lessons")]
    public static partial void Serving(ILogger logger, string version, int lessons);

    [LoggerMessage(101, LogLevel.Information, "content changed: now serving {Version}, {Lessons} lessons")]
    public static partial void TakenOver(ILogger logger, string version, int lessons);

    [LoggerMessage(102, LogLevel.Error, "the changed content has errors; {Version} is still served")]
    public static partial void KeptOld(ILogger logger, string version);

    [LoggerMessage(103, LogLevel.Warning, "{Fault}")]
    public static partial void ContentFault(ILogger logger, string fault);
}
