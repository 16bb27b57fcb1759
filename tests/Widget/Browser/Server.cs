using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using TroLyAo.Bot.Channels.Web;
using TroLyAo.Widget.Fake;

namespace TroLyAo.Widget.Browser;

/// <summary>The real pages on a free port, before an assistant with a script.</summary>
internal sealed class Server : IAsyncDisposable
{
    private readonly WebApplication app;

    private Server(WebApplication app, FakeDirectLine line) => (this.app, Line) = (app, line);

    public FakeDirectLine Line { get; }

    public string Address => app.Urls.Single();

    public static async Task<Server> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var line = new FakeDirectLine(new ScriptedAssistant());
        line.Map(app);
        app.MapWeb();
        await app.StartAsync();
        return new Server(app, line);
    }

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.Zero);
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }
}
