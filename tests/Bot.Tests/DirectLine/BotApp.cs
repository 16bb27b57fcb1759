using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using TroLyAo.Bot.Hosting;
using TroLyAo.Bot.Turns;
using TroLyAo.Knowledge;
using TroLyAo.Knowledge.Authoring;

namespace TroLyAo.Bot.Tests.DirectLine;

/// <summary>The whole program in process, with a handler of the test's choice and a data folder of its own.</summary>
internal sealed class BotApp(ITurnHandler? handler = null, TimeProvider? time = null, TempFolder? folder = null, params (string Key, string Value)[] settings)
    : WebApplicationFactory<Program>
{
    /// <summary>Read once for all tests: no test here asks the course anything.</summary>
    private static readonly Lazy<LiveKnowledge> Course = new(() =>
        LiveKnowledge.Open(ContentPlace.Find(string.Empty, AppContext.BaseDirectory), new ReadOptions(LeaveOutBrokenLessons: true)));

    private readonly TempFolder data = folder ?? new TempFolder();

    public string DataFolder => data.Location;

    public async Task<DirectLineClient> StartConversationAsync()
    {
        var client = await DirectLineClient.WithTokenAsync(this);
        await client.StartAsync();
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Data:Folder", data.Location);
        // Three lessons are enough for the protocol, and a host starts in a moment.
        builder.UseSetting("Content:Folder", Path.Combine(AppContext.BaseDirectory, "course"));
        builder.UseSetting("Logging:LogLevel:Default", "None");
        foreach (var (key, value) in settings)
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(Course.Value);
            services.AddSingleton(handler ?? new HandlerOf());
            if (time is not null)
            {
                services.AddSingleton(time);
            }
        });
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (folder is null)
        {
            data.Dispose();
        }
    }
}
