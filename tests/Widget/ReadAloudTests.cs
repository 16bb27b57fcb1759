using Microsoft.Playwright;
using TroLyAo.Widget.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TroLyAo.Widget;

[Collection(BrowserCollection.Name)]
public sealed class ReadAloudTests(Chromium chromium)
{
    [Fact]
    public async Task reads_slowly_in_vietnamese_sentence_by_sentence_and_stops_on_demand()
    {
        await using var visit = await Visit.StartAsync(chromium, "/embed");
        await SpeakWithAsync(visit, "vi-VN");
        await visit.Page.GotoAsync(visit.Server.Address);
        await visit.Log.GetByRole(AriaRole.Button, new() { Name = "Đọc to" }).ClickAsync();
        var stop = visit.Log.GetByRole(AriaRole.Button, new() { Name = "Dừng đọc" });
        await Expect(stop).ToBeVisibleAsync();
        Assert.Equal("vi-VN 0.85 Cháu chào bác.", await visit.Page.EvaluateAsync<string>("spoken[0]"));
        await stop.ClickAsync();
        await Expect(visit.Log.GetByRole(AriaRole.Button, new() { Name = "Đọc to" })).ToBeVisibleAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("silenced"));
    }

    [Fact]
    public async Task offers_no_reading_where_no_voice_speaks_vietnamese()
    {
        await using var visit = await Visit.StartAsync(chromium, "/embed");
        await SpeakWithAsync(visit, "en-US");
        await visit.Page.GotoAsync(visit.Server.Address);
        await Expect(visit.Log).ToContainTextAsync("Cháu chào bác");
        await Expect(visit.Log.GetByRole(AriaRole.Button, new() { Name = "Đọc to" })).ToHaveCountAsync(0);
    }

    private static Task SpeakWithAsync(Visit visit, string voice) => visit.Page.AddInitScriptAsync($$"""
        window.spoken = [];
        window.silenced = false;
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, 'speechSynthesis', { value: {
          getVoices: () => [{ lang: '{{voice}}' }],
          speak: utterance => spoken.push(`${utterance.lang} ${utterance.rate} ${utterance.text}`),
          cancel: () => { window.silenced = true; },
        } });
        """);
}
