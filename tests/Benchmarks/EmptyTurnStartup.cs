using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using TroLyAo.Benchmarks;
using TroLyAo.Bot.Turns;

[assembly: HostingStartup(typeof(EmptyTurnStartup))]

namespace TroLyAo.Benchmarks;

/// <summary>Loaded into the real program by ASPNETCORE_HOSTINGSTARTUPASSEMBLIES, it puts the empty turn in first; the program's own
/// handler is registered with TryAdd and steps back. Everything else stays as it is delivered.</summary>
public sealed class EmptyTurnStartup : IHostingStartup
{
    public void Configure(IWebHostBuilder builder) =>
        builder.ConfigureServices(services => services.AddSingleton<ITurnHandler, EmptyTurnHandler>());
}
