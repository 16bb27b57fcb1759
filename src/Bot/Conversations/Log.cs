namespace TroLyAo.Bot.Conversations;

internal static partial class Log
{
    [LoggerMessage(1001, LogLevel.Information, "Conversation store brought up to date: {Count} migrations.")]
    public static partial void Migrated(ILogger logger, int count);

    // Database errors name columns and constraints, never values.
    [LoggerMessage(1002, LogLevel.Error, "A change could not be written to the conversation store.")]
    public static partial void WriteFailed(ILogger logger, Exception exception);
}
