using Microsoft.Extensions.Options;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Channels.DirectLine.Streaming;

/// <summary>The streams open now. When the program stops they are closed last, after the turns in hand have been sent.</summary>
internal sealed class OpenStreams(TurnQueue turns, IOptions<DirectLineOptions> options) : IHostedLifecycleService
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, List<StreamSession>> byConversation = new(StringComparer.Ordinal);
    private int count;
    private bool closing;

    /// <summary>False if there is no room. A conversation with too many streams loses its oldest: most likely a tab long gone.</summary>
    public bool TryAdd(StreamSession session)
    {
        StreamSession? oldest = null;
        lock (gate)
        {
            if (closing || count >= options.Value.Limits.Sockets)
            {
                return false;
            }

            if (!byConversation.TryGetValue(session.ConversationId, out var list))
            {
                byConversation.Add(session.ConversationId, list = []);
            }

            if (list.Count >= options.Value.Limits.SocketsPerConversation)
            {
                oldest = list[0];
            }

            list.Add(session);
            count++;
        }

        oldest?.End();
        return true;
    }

    public void Remove(StreamSession session)
    {
        lock (gate)
        {
            if (byConversation.TryGetValue(session.ConversationId, out var list) && list.Remove(session))
            {
                count--;
                if (list.Count == 0)
                {
                    byConversation.Remove(session.ConversationId);
                }
            }
        }
    }

    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        await turns.DrainAsync(cancellationToken);
        List<StreamSession> all;
        lock (gate)
        {
            closing = true;
            all = [.. byConversation.Values.SelectMany(list => list)];
        }

        foreach (var session in all)
        {
            session.End();
        }
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
