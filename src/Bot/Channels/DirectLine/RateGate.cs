using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>Keeps one conversation or one address from taking all there is.</summary>
internal sealed class RateGate(IOptions<DirectLineOptions> options) : IDisposable
{
    private readonly DirectLineLimits limits = options.Value.Limits;
    private readonly PartitionedRateLimiter<string> conversations = Buckets(options.Value.Limits.ConversationBurst, options.Value.Limits.ConversationPerSecond);
    private readonly PartitionedRateLimiter<string> addresses = Buckets(options.Value.Limits.AddressBurst, options.Value.Limits.AddressPerSecond);
    private readonly PartitionedRateLimiter<string> tokens = Buckets(options.Value.Limits.TokenBurst, options.Value.Limits.TokenPerSecond);

    /// <summary>Null if the address may have another token.</summary>
    public DirectLineError? Token(HttpContext context) => AddressOf(context) is { } address ? Take(tokens, address) : null;

    /// <summary>Null if the conversation may send another message.</summary>
    public DirectLineError? Message(HttpContext context, string conversationId) =>
        Take(conversations, conversationId) ?? (AddressOf(context) is { } address ? Take(addresses, address) : null);

    public void Dispose()
    {
        conversations.Dispose();
        addresses.Dispose();
        tokens.Dispose();
    }

    private static PartitionedRateLimiter<string> Buckets(int burst, int perSecond) =>
        PartitionedRateLimiter.Create<string, string>(key => RateLimitPartition.GetTokenBucketLimiter(key, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = burst,
            TokensPerPeriod = perSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        }));

    private static DirectLineError? Take(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired ? null
            : DirectLineError.TooMany with
            {
                RetryAfter = lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? (int)Math.Ceiling(wait.TotalSeconds) : 1,
            };
    }

    /// <summary>Null for addresses that are not limited. The holder of an IPv6 address owns the whole /64 around it.</summary>
    private string? AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.Loopback;
        if (IPAddress.IsLoopback(address))
        {
            return limits.ExemptLoopback ? null : "loopback";
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6 && !address.IsIPv4MappedToIPv6
            ? Convert.ToHexString(address.GetAddressBytes().AsSpan(0, 8))
            : address.MapToIPv4().ToString();
    }
}
