using Microsoft.Extensions.Diagnostics.HealthChecks;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Hosting;

/// <summary>Ready means: turns are being run and the log can be read.</summary>
internal sealed class ReadyCheck(IConversationStore store, TurnQueue turns) : IHealthCheck
{
    public const string Name = "ready";

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await store.FindAsync(Name, cancellationToken);
        return turns.Running ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
    }
}
