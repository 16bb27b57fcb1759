using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace TroLyAo.Widget.Browser;

/// <summary>One person's device before one server: a browser context with its own memory, and what the console complained about.</summary>
internal sealed class Visit : IAsyncDisposable
{
    private Visit(Server server, IBrowserContext context) => (Server, Context) = (server, context);

    public Server Server { get; }

    public IBrowserContext Context { get; }

    public IPage Page { get; private set; } = null!;

    public ConcurrentQueue<string> Complaints { get; } = [];

    public ILocator Input => Page.GetByLabel("Câu hỏi của bác");

    public ILocator Log => Page.GetByRole(AriaRole.Log);

    public ILocator Status => Page.GetByRole(AriaRole.Status);

    public static async Task<Visit> StartAsync(Chromium chromium, string path = "/", BrowserNewContextOptions? options = null, bool sockets = true, bool real = false, string? guest = null)
    {
        var server = Server.Start(real, guest);
        server.Sockets = sockets;
        var context = await chromium.Browser.NewContextAsync(options ?? new() { ViewportSize = new() { Width = 390, Height = 844 } });
        context.SetDefaultTimeout(15_000);
        var visit = new Visit(server, context);
        await visit.OpenAsync(path);
        return visit;
    }

    public async Task OpenAsync(string path = "/")
    {
        Page = await Context.NewPageAsync();
        Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                Complaints.Enqueue(message.Text);
            }
        };
        Page.PageError += (_, error) => Complaints.Enqueue(error);
        await Page.GotoAsync(Server.Address + path);
    }

    public async Task AskAsync(string text)
    {
        await Input.FillAsync(text);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Gửi", Exact = true }).ClickAsync();
    }

    public async Task ShootAsync(string name, bool whole = false)
    {
        // Only where somebody wants to look: pictures are not part of the verdict.
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.WaitForTimeoutAsync(700);
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = whole });
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Context.DisposeAsync();
        await Server.DisposeAsync();
    }
}
