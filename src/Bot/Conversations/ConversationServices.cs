using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TroLyAo.Bot.Conversations.Storage;

namespace TroLyAo.Bot.Conversations;

internal static class ConversationServices
{
    /// <summary>Registers the durable log of conversations and the feed of what is logged.</summary>
    public static IServiceCollection AddConversations(this IServiceCollection services)
    {
        services.AddOptions<DataOptions>().BindConfiguration(DataOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<DataFolder>();
        services.TryAddSingleton<ConversationFeed>();
        services.AddPooledDbContextFactory<ConversationDb>((provider, options) => options
            .UseSqlite(ConnectionString(provider.GetRequiredService<DataFolder>()))
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(new SqliteTuning()));
        services.TryAddSingleton<StoreWriter>();
        services.TryAddSingleton<IConversationStore, SqlConversationStore>();
        services.AddHostedService<StoreStartup>();
        return services;
    }

    private static string ConnectionString(DataFolder folder) =>
        new SqliteConnectionStringBuilder { DataSource = folder.File("conversations.db"), DefaultTimeout = 10 }.ToString();
}
