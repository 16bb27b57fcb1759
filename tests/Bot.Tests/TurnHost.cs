using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Privacy;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Tests;

/// <summary>Store and queue without any channel, over a data folder of their own.</summary>
internal sealed class TurnHost : IAsyncDisposable
{
    private readonly IHost host;
    private readonly TempFolder? owned;

    private TurnHost(IHost host, TempFolder? owned)
    {
        this.host = host;
        this.owned = owned;
    }

    public IConversationStore Store => host.Services.GetRequiredService<IConversationStore>();

    public Inbox Inbox => host.Services.GetRequiredService<Inbox>();

    public ConversationFeed Feed => host.Services.GetRequiredService<ConversationFeed>();

    public CapturedLog Log => host.Services.GetRequiredService<CapturedLog>();

    public static async Task<TurnHost> StartAsync(
        ITurnHandler handler, TempFolder? folder = null, TimeProvider? time = null, params (string Key, string Value)[] settings)
    {
        var owned = folder is null ? new TempFolder() : null;
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(settings
            .Append(("Data:Folder", (folder ?? owned)!.Location))
            .Select(setting => KeyValuePair.Create(setting.Item1, (string?)setting.Item2)));
        builder.Services.AddSingleton<CapturedLog>().AddSingleton<ILoggerProvider>(provider => provider.GetRequiredService<CapturedLog>());
        builder.Services.AddSingleton(time ?? TimeProvider.System).AddSingleton(handler).AddConversations().AddTurns();
        var host = builder.Build();
        await host.StartAsync();
        return new TurnHost(host, owned);
    }

    public async Task<Accepted> SayAsync(string conversationId, string words, string? clientId = null) =>
        await Inbox.AcceptAsync(new InboundMessage(conversationId, clientId, MessageKind.Text, new CleanText(words, []), null), CancellationToken.None)
            ?? throw new InvalidOperationException("No such conversation.");

    public Task<bool> OpenAsync(string conversationId) => Inbox.OpenAsync(conversationId, "dl_someone", "test", CancellationToken.None);

    public Task<IReadOnlyList<MessageRecord>> LogOfAsync(string conversationId, long after = 0) =>
        Store.ReadAsync(conversationId, after, 10_000, CancellationToken.None);

    /// <summary>The log once it has so many messages and nothing is unfinished.</summary>
    public async Task<IReadOnlyList<MessageRecord>> SettledAsync(string conversationId, int count)
    {
        for (var patience = 0; patience < 400; patience++)
        {
            var log = await LogOfAsync(conversationId);
            if (log.Count >= count && !log.Any(message => message.Pending))
            {
                return log;
            }

            await Task.Delay(25);
        }

        throw new TimeoutException("The conversation did not settle.");
    }

    /// <summary>Leaves without finishing anything, as a crash would.</summary>
    public async Task StopAtOnceAsync() => await host.StopAsync(new CancellationToken(canceled: true));

    public Task StopAsync() => host.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync(new CancellationToken(canceled: true));
        await ((IAsyncDisposable)host).DisposeAsync();
        owned?.Dispose();
    }
}
