using System.Collections.Concurrent;

namespace TroLyAo.Bot.Channels.DirectLine.Tokens;

/// <summary>Remembers which stream tickets have been used, for as long as they could be used again.</summary>
internal sealed class UsedTickets(TimeProvider time)
{
    private const int SweepEvery = 1024;

    private readonly ConcurrentDictionary<string, long> used = new(StringComparer.Ordinal);
    private int count;

    /// <summary>True the first time a ticket is presented, false ever after.</summary>
    public bool Take(TokenClaims ticket)
    {
        if (Interlocked.Increment(ref count) % SweepEvery == 0)
        {
            Sweep();
        }

        return used.TryAdd(ticket.Jti, ticket.Exp);
    }

    private void Sweep()
    {
        var now = time.GetUtcNow().ToUnixTimeSeconds();
        foreach (var (id, expires) in used)
        {
            if (expires < now)
            {
                used.TryRemove(id, out _);
            }
        }
    }
}
