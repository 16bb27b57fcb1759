using Microsoft.Playwright;
using TroLyAo.Widget.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TroLyAo.Widget;

/// <summary>No script: the page as a citizen meets it.</summary>
[Collection(BrowserCollection.Name)]
public sealed class RealAssistantTests(Chromium chromium)
{
    [Fact]
    public async Task each_example_question_on_the_page_is_answered()
    {
        await using var visit = await Visit.StartAsync(chromium, real: true);
        var examples = await visit.Page.Locator("[data-ask]").AllTextContentsAsync();
        Assert.Equal(4, examples.Count);
        foreach (var (example, number) in examples.Select((example, index) => (example, index + 1)))
        {
            var before = await visit.Log.Locator(".assistant").CountAsync();
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = example, Exact = true }).First.ClickAsync();
            await Expect(visit.Log.Locator(".assistant").Nth(before)).ToBeVisibleAsync();
            await Expect(visit.Status).ToBeEmptyAsync();
            await visit.ShootAsync($"real-{number}");
        }

        await visit.ShootAsync("real-whole", whole: true);
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task a_code_typed_by_mistake_does_not_stay_on_the_screen()
    {
        await using var visit = await Visit.StartAsync(chromium, real: true);
        await visit.AskAsync("mã OTP của tôi là 482913");
        await Expect(visit.Log.Locator(".person")).ToContainTextAsync("Đã gửi");
        await Expect(visit.Log).Not.ToContainTextAsync("482913");
        await visit.ShootAsync("real-otp");
        var kept = await visit.Page.EvaluateAsync<string>("JSON.stringify({ ...localStorage, ...sessionStorage })");
        Assert.DoesNotContain("482913", kept, StringComparison.Ordinal);
    }
}
