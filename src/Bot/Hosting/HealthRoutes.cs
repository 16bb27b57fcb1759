using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace TroLyAo.Bot.Hosting;

internal static class HealthRoutes
{
    /// <summary>"/health/live" says that the program runs, "/health/ready" that it can answer.</summary>
    public static IEndpointRouteBuilder MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        routes.MapHealthChecks("/health/ready", new HealthCheckOptions { Predicate = check => check.Name == ReadyCheck.Name });
        return routes;
    }
}
