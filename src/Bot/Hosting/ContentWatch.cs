using Microsoft.Extensions.Options;
using TroLyAo.Knowledge;

namespace TroLyAo.Bot.Hosting;

/// <summary>Takes edits of the course over while running; a faulty edit is told to the operator and the old course stays.</summary>
internal sealed class ContentWatch(LiveKnowledge knowledge, IOptions<ContentOptions> options, TimeProvider clock, ILogger<ContentWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Log.Serving(logger, knowledge.Current.Snapshot.Version, knowledge.Current.Snapshot.Lessons.Count);
        Warn();
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(options.Value.RefreshSeconds), clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            switch (knowledge.Refresh())
            {
                case true:
                    Log.TakenOver(logger, knowledge.Current.Snapshot.Version, knowledge.Current.Snapshot.Lessons.Count);
                    Warn();
                    break;
                case false:
                    Warn();
                    Log.KeptOld(logger, knowledge.Current.Snapshot.Version);
                    break;
                default:
                    break;
            }
        }
    }

    private void Warn()
    {
        foreach (var fault in knowledge.Faults)
            Log.ContentFault(logger, fault.ToString());
    }
}
