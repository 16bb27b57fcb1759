using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using TroLyAo.Widget.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TroLyAo.Widget;

/// <summary>The ward's own portal, on another origin and with a policy of its own.</summary>
[Collection(BrowserCollection.Name)]
public sealed class GuestSiteTests(Chromium chromium)
{
    [Fact]
    public async Task another_site_embeds_the_widget_by_one_line_under_a_strict_policy()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var portal = builder.Build();
        var assistant = "";
        portal.MapGet("/", (HttpContext context) =>
        {
            context.Response.Headers.ContentSecurityPolicy =
                $"default-src 'self'; script-src {assistant}; style-src {assistant}; connect-src {assistant} {assistant.Replace("http", "ws", StringComparison.Ordinal)}";
            return Results.Text(
                $"""<!doctype html><html lang="vi"><title>Cổng phường</title><script type="module" src="{assistant}/widget.js"></script><h1>Phường</h1><tro-ly-ao></tro-ly-ao></html>""",
                "text/html; charset=utf-8");
        });
        await portal.StartAsync();
        await using var visit = await Visit.StartAsync(chromium, "/embed", guest: portal.Urls.Single());
        assistant = visit.Server.Address;

        await visit.Page.GotoAsync(portal.Urls.Single());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Hỏi trợ lý" }).ClickAsync();
        await visit.AskAsync("từ trang phường");

        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: từ trang phường");
        // The tab icon is asked for by the browser itself, and this portal has none.
        Assert.DoesNotContain(visit.Complaints, complaint => !complaint.Contains("404", StringComparison.Ordinal));
    }
}
