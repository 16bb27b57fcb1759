using System.ComponentModel.DataAnnotations;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>What one conversation, one address and everybody together may use up.</summary>
public sealed class DirectLineLimits
{
    [Range(1024, 1024 * 1024)]
    public int ActivityBytes { get; set; } = 32 * 1024;

    [Range(100, 100_000)]
    public int TextLength { get; set; } = 4000;

    /// <summary>Messages a conversation may send at once, and how many a second it gains back.</summary>
    [Range(1, 1_000_000)]
    public int ConversationBurst { get; set; } = 60;

    [Range(1, 1_000_000)]
    public int ConversationPerSecond { get; set; } = 2;

    /// <summary>Messages from one address. Many people of a ward may share one.</summary>
    [Range(1, 1_000_000)]
    public int AddressBurst { get; set; } = 300;

    [Range(1, 1_000_000)]
    public int AddressPerSecond { get; set; } = 20;

    /// <summary>New conversations from one address.</summary>
    [Range(1, 1_000_000)]
    public int TokenBurst { get; set; } = 60;

    [Range(1, 1_000_000)]
    public int TokenPerSecond { get; set; } = 1;

    /// <summary>This machine itself has no address limits: behind a proxy that hides the addresses everybody would share one.</summary>
    public bool ExemptLoopback { get; set; } = true;

    [Range(1, 1000)]
    public int SocketsPerConversation { get; set; } = 8;

    [Range(1, 1_000_000)]
    public int Sockets { get; set; } = 5000;

    /// <summary>Messages kept for a slow stream before it is dropped and has to come back.</summary>
    [Range(2, 10_000)]
    public int SocketBacklog { get; set; } = 256;

    [Range(1, 10_000)]
    public int ActivitiesPerPage { get; set; } = 500;
}
