using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using TroLyAo.Bot.Channels.DirectLine.Activities;
using TroLyAo.Bot.Channels.DirectLine.Streaming;
using TroLyAo.Bot.Channels.DirectLine.Tokens;

namespace TroLyAo.Bot.Channels.DirectLine;

internal static class DirectLineServices
{
    /// <summary>Registers Direct Line 3.0. Needs the conversations and the turns.</summary>
    public static IServiceCollection AddDirectLine(this IServiceCollection services)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration(DirectLineOptions.Section).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DirectLineOptions>, DirectLineOptionsValidator>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<DirectLineOptions>, DirectLineRelations>());
        services.TryAddSingleton<SigningKey>();
        services.TryAddSingleton<TokenService>();
        services.TryAddSingleton<UsedTickets>();
        services.TryAddSingleton<CallerReader>();
        services.TryAddSingleton<OriginPolicy>();
        services.TryAddSingleton<RateGate>();
        services.TryAddSingleton<ActivityReader>();
        services.TryAddSingleton<ActivityWriter>();
        services.TryAddSingleton<TokenEndpoints>();
        services.TryAddSingleton<ConversationEndpoints>();
        services.TryAddSingleton<ActivityEndpoints>();
        services.TryAddSingleton<UploadEndpoint>();
        services.TryAddSingleton<StreamEndpoint>();
        services.TryAddSingleton<OpenStreams>();
        services.AddHostedService(provider => provider.GetRequiredService<OpenStreams>());
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<DirectLineOptions>>((cors, options) => cors.AddPolicy(OriginPolicy.Cors, policy => policy
            .WithOrigins([.. options.Value.AllowedOrigins])
            .WithMethods("GET", "POST", "OPTIONS")
            .WithHeaders("authorization", "content-type", "x-ms-bot-agent", "x-requested-with")
            .WithExposedHeaders("Retry-After")
            .SetPreflightMaxAge(TimeSpan.FromHours(2))));
        return services;
    }
}
