using Microsoft.Extensions.DependencyInjection.Extensions;
using TroLyAo.Bot.Privacy;

namespace TroLyAo.Bot.Turns;

internal static class TurnServices
{
    /// <summary>Registers the queue that runs turns. An <see cref="ITurnHandler"/> must be registered by someone else; a
    /// <see cref="PersonalDataMask"/> that knows the official telephone numbers should be.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddOptions<TurnOptions>().BindConfiguration(TurnOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(_ => new PersonalDataMask([]));
        services.TryAddSingleton<Inbox>();
        services.TryAddSingleton<TurnRunner>();
        services.TryAddSingleton<TurnQueue>();
        services.AddHostedService(provider => provider.GetRequiredService<TurnQueue>());
        return services;
    }
}
