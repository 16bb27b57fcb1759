using Microsoft.Playwright;
using TroLyAo.Widget.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TroLyAo.Widget;

[Collection(BrowserCollection.Name)]
public sealed class EmbedTests(Chromium chromium)
{
    [Theory]
    [InlineData("/", 390)]
    [InlineData("/embed", 390)]
    [InlineData("/embed", 1280)]
    public async Task works_under_a_strict_policy_without_a_complaint(string path, int width)
    {
        await using var visit = await Visit.StartAsync(chromium, path, new() { ViewportSize = new() { Width = width, Height = 844 } });
        if (path == "/embed")
        {
            await visit.ShootAsync($"embed-closed-{width}");
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Hỏi trợ lý" }).ClickAsync();
        }

        await visit.AskAsync("xin chào");
        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: xin chào");
        await visit.ShootAsync($"{path.Trim('/')}-open-{width}");
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task the_panel_takes_the_focus_when_opened_and_gives_it_back_when_closed(int width)
    {
        await using var visit = await Visit.StartAsync(chromium, "/embed", new() { ViewportSize = new() { Width = width, Height = 844 } });
        var opener = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Hỏi trợ lý" });
        await opener.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Trợ lý Bình dân học vụ số" })).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
        await Expect(opener).ToBeFocusedAsync();
    }

    [Fact]
    public async Task no_conversation_is_started_before_somebody_wants_one()
    {
        await using var visit = await Visit.StartAsync(chromium, "/embed");
        await Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Hỏi trợ lý" })).ToBeVisibleAsync();
        Assert.Equal(0, visit.Server.Script.Opened);
    }
}
