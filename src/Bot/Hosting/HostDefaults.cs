using Microsoft.Extensions.Configuration.Memory;

namespace TroLyAo.Bot.Hosting;

/// <summary>Settings the program has of itself, below all others: it listens on this machine only, and what frameworks log of every request
/// (addresses with tickets in them) is left out.</summary>
internal static class HostDefaults
{
    private const string Address = "http://localhost:5080";

    private static readonly string[] Listening = ["urls", "http_ports", "https_ports"];

    public static WebApplicationBuilder AddHosting(this WebApplicationBuilder builder)
    {
        builder.Configuration.Sources.Insert(0, new MemoryConfigurationSource
        {
            InitialData =
            [
                new("Logging:LogLevel:Default", "Information"),
                new("Logging:LogLevel:Microsoft.AspNetCore", "Warning"),
                new("Logging:LogLevel:Microsoft.EntityFrameworkCore", "Warning"),
            ],
        });
        if (!Listening.Any(key => !string.IsNullOrEmpty(builder.Configuration[key])) && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(Address);
        }

        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddHealthChecks().AddCheck<ReadyCheck>(ReadyCheck.Name);
        return builder;
    }

    /// <summary>What stands before every endpoint.</summary>
    public static WebApplication UseHosting(this WebApplication app)
    {
        app.UseExceptionHandler(FaultPage.Configure);
        app.UseMiddleware<SecurityHeaders>();
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(30), KeepAliveTimeout = TimeSpan.FromSeconds(30) });
        app.UseCors();
        return app;
    }
}
