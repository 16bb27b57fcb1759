using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Widget.Browser;

/// <summary>The whole program on a free port with a data folder of its own. Unless the real assistant is asked for, a scripted one
/// answers; and the network in front of it can be made to misbehave.</summary>
internal sealed class Server : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("tro-ly-ao-widget-");
    private readonly bool real;
    private readonly string? guest;

    private Server(bool real, string? guest) => (this.real, this.guest) = (real, guest);

    public ScriptedAssistant Script { get; } = new();

    public ShiftedTime Time { get; } = new();

    public bool Sockets { get; set; } = true;

    /// <summary>What every message posted is answered with, instead of being taken.</summary>
    public int? Refusal { get; set; }

    public string Address { get; private set; } = "";

    /// <param name="guest">Another site that may embed the widget.</param>
    public static Server Start(bool real = false, string? guest = null)
    {
        var server = new Server(real, guest);
        server.UseKestrel(0);
        server.StartServer();
        server.Address = server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return server;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Folder", data.FullName);
        builder.UseSetting("Logging:LogLevel:Default", "None");
        if (guest is not null)
        {
            builder.UseSetting("DirectLine:AllowedOrigins:0", guest);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton<TimeProvider>(Time);
            services.AddSingleton<IStartupFilter>(new Network(this));
            if (!real)
            {
                services.AddSingleton<ITurnHandler>(Script);
            }
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        data.Delete(recursive: true);
    }

    private sealed class Network(Server server) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((context, further) =>
            {
                if (context.Request.Path.StartsWithSegments(MicrosoftClients.Root, out var file))
                {
                    return MicrosoftClients.ServeAsync(context, file.Value!.TrimStart('/'));
                }

                var refusal = context.Request switch
                {
                    { Path.Value: var path } when path!.EndsWith("/socket", StringComparison.Ordinal) && !server.Sockets => 404,
                    { Method: "POST", Path.Value: var path } when path!.EndsWith("/activities", StringComparison.Ordinal) => server.Refusal,
                    _ => null,
                };
                context.Response.StatusCode = refusal ?? context.Response.StatusCode;
                return refusal is null ? further(context) : Task.CompletedTask;
            });
            next(app);
        };
    }
}
