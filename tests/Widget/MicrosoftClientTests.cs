using System.Diagnostics;
using System.Text.Json;
using Microsoft.Playwright;
using TroLyAo.Widget.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TroLyAo.Widget;

/// <summary>The promise of the protocol: clients we did not write, as published, hold a conversation with us.</summary>
[Collection(BrowserCollection.Name)]
public sealed class MicrosoftClientTests(Chromium chromium)
{
    private const string SendStates =
        "() => store.getState().activities.filter(activity => activity.from.role === 'user').map(activity => activity.channelData['webchat:send-status'] || activity.channelData.state)";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task web_chat_asks_reads_chooses_and_finds_its_history_again(bool socket)
    {
        MicrosoftClients.AreFetched();
        await using var visit = await Visit.StartAsync(chromium, $"/microsoft/webchat.html?socket={(socket ? "true" : "false")}");
        var page = visit.Page;
        await Expect(page.GetByText("Cháu chào bác").First).ToBeVisibleAsync();

        var box = page.Locator(".webchat__send-box-text-box__input");
        await box.FillAsync(ScriptedAssistant.Question);
        var clock = Stopwatch.StartNew();
        await box.PressAsync("Enter");
        var choice = page.Locator(".webchat__suggested-actions").GetByRole(AriaRole.Button, new() { Name = "Xong rồi" });
        await Expect(choice).ToBeVisibleAsync();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(4), $"The answer was on the screen after {clock.Elapsed}: Web Chat holds back what replies to an unknown message for 5 s.");
        await Expect(page.GetByText(ScriptedAssistant.Answer).First).ToBeVisibleAsync();
        await page.WaitForFunctionAsync($"({SendStates})().every(state => state === 'sent')");
        await visit.ShootAsync($"webchat-{(socket ? "socket" : "polling")}");

        await choice.ClickAsync();
        await Expect(page.GetByText("Sang bước tiếp theo").First).ToBeVisibleAsync();
        await Expect(choice).ToHaveCountAsync(0);
        var before = await Messages(page);
        Assert.Equal(5, before.Length);

        await page.ReloadAsync();
        await Expect(page.GetByText("Sang bước tiếp theo").First).ToBeVisibleAsync();
        await page.WaitForTimeoutAsync(1500);
        Assert.Equal(before, await Messages(page));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task direct_line_js_gets_its_echo_before_the_answer(bool socket)
    {
        MicrosoftClients.AreFetched();
        await using var visit = await Visit.StartAsync(chromium, "/microsoft/directline.html");
        var talk = await visit.Page.EvaluateAsync<JsonElement>($"talk('xin chào', {(socket ? "true" : "false")})");
        var posted = talk.GetProperty("posted").GetString();
        var arrived = talk.GetProperty("arrived").EnumerateArray().Where(activity => activity.GetProperty("type").GetString() == "message").ToList();
        var echo = arrived.FindIndex(activity => activity.GetProperty("id").GetString() == posted);
        var answer = arrived.FindIndex(activity => activity.TryGetProperty("replyToId", out var to) && to.GetString() == posted);
        Assert.InRange(echo, 0, answer - 1);
    }

    private static async Task<string[]> Messages(IPage page) => await page.EvaluateAsync<string[]>(
        "() => store.getState().activities.filter(activity => activity.type === 'message').map(activity => activity.from.role + ': ' + activity.text)");
}
