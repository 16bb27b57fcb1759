using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TroLyAo.Bot.Privacy;
using TroLyAo.Bot.Turns;
using TroLyAo.Bot.Understanding;
using TroLyAo.Knowledge;
using TroLyAo.Knowledge.Authoring;
using TroLyAo.Knowledge.Publishing;

namespace TroLyAo.Bot.Hosting;

internal static class AssistantServices
{
    /// <summary>Registers the course and the turn handler that answers from it.</summary>
    public static IServiceCollection AddAssistant(this IServiceCollection services)
    {
        services.AddOptions<ContentOptions>().BindConfiguration(ContentOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(Open);
        services.TryAddSingleton<InterpreterCache>();
        services.TryAddSingleton(provider => new PersonalDataMask([.. provider.GetRequiredService<LiveKnowledge>().Current.Snapshot.Hotlines.SelectMany(hotline => hotline.Number.Split(';'))]));
        services.TryAddSingleton<ITurnHandler>(provider =>
        {
            var knowledge = provider.GetRequiredService<LiveKnowledge>();
            return new AssistantTurnHandler(() => knowledge.Current, provider.GetRequiredService<InterpreterCache>());
        });
        services.AddHostedService<ContentWatch>();
        return services;
    }

    /// <summary>Reads the course before anything is served, so that a broken one stops the start with the curator's words.</summary>
    /// <returns>False when it cannot be served; the reasons have been written to standard error.</returns>
    public static bool OpenKnowledge(this WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<LiveKnowledge>();
            return true;
        }
        catch (ContentRejectedException rejected)
        {
            Console.Error.WriteLine(rejected.Message);
            return false;
        }
    }

    private static LiveKnowledge Open(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IOptions<ContentOptions>>().Value;
        var folder = ContentPlace.Find(options.Folder, provider.GetRequiredService<IHostEnvironment>().ContentRootPath);
        return LiveKnowledge.Open(folder, new ReadOptions(options.LeaveOutBrokenLessons));
    }
}
