using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>Who may talk to the assistant over Direct Line, and how.</summary>
public sealed class DirectLineOptions
{
    public const string Section = "DirectLine";

    /// <summary>Lets another server make tokens and read conversations. Never belongs into a page.</summary>
    [MinLength(24)]
    public string? Secret { get; set; }

    /// <summary>Whether our own pages, and those of <see cref="AllowedOrigins"/>, get tokens without the secret.</summary>
    public bool OpenTokens { get; set; } = true;

    /// <summary>Other sites that may embed the assistant, such as "https://phuong.example.gov.vn".</summary>
    public IList<string> AllowedOrigins { get; init; } = [];

    /// <summary>The address citizens reach us by, when a proxy in front does not pass it on.</summary>
    [Url]
    public string? PublicUrl { get; set; }

    /// <summary>Clients renew every 15 minutes, and a sleeping phone misses a few.</summary>
    [Range(typeof(TimeSpan), "00:16:00", "1.00:00:00")]
    public TimeSpan TokenLife { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long the address of a stream may be used, once.</summary>
    [Range(typeof(TimeSpan), "00:00:05", "00:10:00")]
    public TimeSpan TicketLife { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often an idle stream is kept from being closed by what lies between.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:05:00")]
    public TimeSpan KeepAlive { get; set; } = TimeSpan.FromSeconds(20);

    [Required]
    public string BotName { get; set; } = "Trợ lý ảo";

    [ValidateObjectMembers]
    public DirectLineLimits Limits { get; init; } = new();
}
