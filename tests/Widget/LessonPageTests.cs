using System.Text;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using TroLyAo.Knowledge;
using TroLyAo.Widget.Browser;
using Xunit;

namespace TroLyAo.Widget;

[Collection(BrowserCollection.Name)]
public sealed class LessonPageTests(Chromium chromium)
{
    private static readonly AxeRunOptions AllRules = new() { Rules = new() { ["color-contrast-enhanced"] = new RuleOptions { Enabled = true } } };

    [Fact]
    public async Task every_lesson_fits_on_one_sheet_of_A4()
    {
        await using var visit = await Visit.StartAsync(chromium, "/bai");
        var tooLong = new List<string>();
        foreach (var lesson in visit.Server.Services.GetRequiredService<LiveKnowledge>().Current.Snapshot.Lessons)
        {
            await visit.Page.GotoAsync($"{visit.Server.Address}/bai/{lesson.Id}");
            if (Sheets(await visit.Page.PdfAsync(new() { PreferCSSPageSize = true })) != 1)
                tooLong.Add(lesson.Id);
        }

        Assert.Empty(tooLong);
    }

    [Theory]
    [InlineData("/bai", ColorScheme.Light)]
    [InlineData("/bai?theo=viec", ColorScheme.Dark)]
    [InlineData("/bai/N2.03", ColorScheme.Light)]
    [InlineData("/bai/N6.02", ColorScheme.Dark)]
    public async Task axe_finds_nothing_and_nothing_needs_scrolling_sideways_at_twice_the_size(string path, ColorScheme scheme)
    {
        await using var visit = await Visit.StartAsync(chromium, path, new() { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 568 } });
        await visit.Page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");

        Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 320);
        await visit.ShootAsync($"lesson-{path.Length}-{scheme}", whole: true);
        var result = await visit.Page.RunAxe(AllRules);
        Assert.Empty(result.Violations.Select(violation => $"{violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task the_paper_is_set_in_eighteen_points()
    {
        await using var visit = await Visit.StartAsync(chromium, "/bai/N2.03", new() { ViewportSize = new() { Width = 794, Height = 1123 } });
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await visit.ShootAsync("lesson-print");

        Assert.Equal("24px", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.steps li')).fontSize"));
    }

    private static int Sheets(byte[] pdf)
    {
        var text = Encoding.Latin1.GetString(pdf);
        return text.Split("/Type /Page").Skip(1).Count(rest => !rest.StartsWith('s'));
    }
}
