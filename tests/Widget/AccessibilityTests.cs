using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TroLyAo.Widget.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TroLyAo.Widget;

[Collection(BrowserCollection.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    private static readonly AxeRunOptions AllRules = new()
    {
        // Off by default; our promise is 7:1.
        Rules = new() { ["color-contrast-enhanced"] = new RuleOptions { Enabled = true } },
    };

    [Theory]
    [InlineData("/", ColorScheme.Light)]
    [InlineData("/", ColorScheme.Dark)]
    [InlineData("/embed", ColorScheme.Light)]
    [InlineData("/embed", ColorScheme.Dark)]
    public async Task axe_finds_nothing_and_contrast_is_seven_to_one(string path, ColorScheme scheme)
    {
        await using var visit = await Visit.StartAsync(chromium, path, new()
        {
            ColorScheme = scheme,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = new() { Width = 390, Height = 844 },
        });
        if (path == "/embed")
        {
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Hỏi trợ lý" }).ClickAsync();
        }

        await visit.AskAsync(ScriptedAssistant.Question);
        await visit.Log.GetByRole(AriaRole.Button, new() { Name = "Xong rồi" }).ClickAsync();
        await Expect(visit.Log).ToContainTextAsync("Sang bước tiếp theo");
        await visit.ShootAsync($"{(path == "/" ? "page" : "embed")}-{scheme}", whole: path == "/");
        var result = await visit.Page.RunAxe(AllRules);
        Assert.Empty(result.Violations.Select(violation =>
            $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => $"{node.Html} {node.Any.FirstOrDefault()?.Message}"))}"));
    }

    [Theory]
    [InlineData(320, 568, 100)]
    [InlineData(320, 568, 200)]
    [InlineData(1280, 800, 100)]
    [InlineData(1280, 800, 200)]
    public async Task nothing_needs_scrolling_sideways(int width, int height, int percent)
    {
        await using var visit = await Visit.StartAsync(chromium, options: new() { ViewportSize = new() { Width = width, Height = height } });
        await visit.Page.EvaluateAsync($"document.documentElement.style.fontSize = '{percent}%'");
        await visit.AskAsync(ScriptedAssistant.Question);
        await Expect(visit.Log).ToContainTextAsync("Bước 3/3");
        await visit.ShootAsync($"narrow-{width}-{percent}");
        await visit.ShootAsync($"narrow-{width}-{percent}-whole", whole: true);
        Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
    }

    [Fact]
    public async Task forced_colours_keep_every_part_apart()
    {
        await using var visit = await Visit.StartAsync(chromium, options: new()
        {
            ForcedColors = ForcedColors.Active,
            ViewportSize = new() { Width = 390, Height = 844 },
        });
        await visit.AskAsync(ScriptedAssistant.Question);
        await Expect(visit.Log).ToContainTextAsync("Bước 3/3");
        await visit.ShootAsync("forced-colours", whole: true);
        foreach (var part in new[] { ".message.assistant", ".message.person", ".step.danger", ".warning", ".mark" })
        {
            Assert.NotEqual("0px", await visit.Log.Locator(part).Last.EvaluateAsync<string>("part => getComputedStyle(part).borderTopWidth"));
        }
    }

    [Fact]
    public async Task everything_that_is_pressed_is_at_least_48_pixels_and_8_apart()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await visit.AskAsync(ScriptedAssistant.Question);
        await Expect(visit.Log.GetByRole(AriaRole.Group)).ToBeVisibleAsync();
        foreach (var button in await visit.Page.GetByRole(AriaRole.Button).AllAsync())
        {
            var box = (await button.BoundingBoxAsync())!;
            Assert.True(box.Height >= 48 && box.Width >= 48, await button.InnerTextAsync());
        }

        var choices = await visit.Log.GetByRole(AriaRole.Group).GetByRole(AriaRole.Button).AllAsync();
        var boxes = await Task.WhenAll(choices.Select(async choice => (await choice.BoundingBoxAsync())!));
        foreach (var (one, other) in boxes.Zip(boxes.Skip(1)))
        {
            Assert.True(other.X - (one.X + one.Width) >= 7.9 || other.Y - (one.Y + one.Height) >= 7.9);
        }
    }

    [Fact]
    public async Task one_answer_is_one_announcement_and_the_focus_stays_where_it_was()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await Expect(visit.Log).ToContainTextAsync("Cháu chào bác");
        await visit.Log.EvaluateAsync("log => { window.added = 0; new MutationObserver(list => list.forEach(change => window.added += change.addedNodes.length)).observe(log, { childList: true }); }");
        await visit.Input.FillAsync(ScriptedAssistant.Question);
        await visit.Input.PressAsync("Enter");
        await Expect(visit.Log).ToContainTextAsync("Bước 3/3");
        Assert.Equal(2, await visit.Page.EvaluateAsync<int>("window.added"));
        await Expect(visit.Input).ToBeFocusedAsync();
        Assert.StartsWith("Trợ lý: ", await visit.Log.Locator(".message").Last.TextContentAsync());
    }

    [Fact]
    public async Task the_keyboard_alone_is_enough()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await Expect(visit.Log).ToContainTextAsync("Cháu chào bác");
        await TabToAsync(visit.Page, "Nộp hồ sơ trên mạng thế nào?");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: Nộp hồ sơ");
        await visit.Input.FocusAsync();
        await visit.Page.Keyboard.TypeAsync("dòng một");
        await visit.Page.Keyboard.PressAsync("Shift+Enter");
        await visit.Page.Keyboard.TypeAsync("dòng hai");
        await Expect(visit.Input).ToHaveValueAsync("dòng một\ndòng hai");
        await visit.Input.FillAsync(ScriptedAssistant.Question);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Log).ToContainTextAsync("Bước 3/3");
        await TabToAsync(visit.Page, "Xong rồi", "Shift+Tab");
        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(visit.Log).ToContainTextAsync("Sang bước tiếp theo");
    }

    private static async Task TabToAsync(IPage page, string name, string key = "Tab")
    {
        for (var presses = 0; presses < 40; presses++)
        {
            await page.Keyboard.PressAsync(key);
            var focused = await page.EvaluateAsync<string>("(document.activeElement.shadowRoot?.activeElement || document.activeElement).textContent");
            if (focused == name)
            {
                return;
            }
        }

        Assert.Fail($"“{name}” cannot be reached with {key}.");
    }
}
