using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using TroLyAo.Bot.Answering;
using TroLyAo.Bot.Tests.DirectLine;
using TroLyAo.Knowledge;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Tests.Lessons;

public sealed partial class LessonPageTests
{
    [Fact]
    public async Task a_lesson_is_a_page_with_steps_sources_and_a_square_back_to_it()
    {
        await using var app = new BotApp();
        using var http = app.CreateClient();

        var page = await http.GetStringAsync("/bai/N2.03");

        Assert.Contains("<ol class=\"steps\">", page, StringComparison.Ordinal);
        Assert.Contains("Phường chưa duyệt bài này", page, StringComparison.Ordinal);
        Assert.Contains("<svg", page, StringComparison.Ordinal);
        Assert.Contains("http://localhost/bai/N2.03", page, StringComparison.Ordinal);
        Assert.DoesNotContain("{bac}", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/bai/N9.99")]
    [InlineData("/bai/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    public async Task a_lesson_that_does_not_exist_is_told_with_a_way_on(string path)
    {
        await using var app = new BotApp();
        using var http = app.CreateClient();

        using var response = await http.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("href=\"/bai\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-02-28T23:59:59+07:00", HttpStatusCode.OK, true)]
    [InlineData("2027-03-01T00:00:00+07:00", HttpStatusCode.Gone, false)]
    public async Task the_waiver_vanishes_in_the_night_of_its_last_day(string now, HttpStatusCode whole, bool said)
    {
        await using var app = new BotApp(time: new FakeTimeProvider(DateTimeOffset.Parse(now, System.Globalization.CultureInfo.InvariantCulture)));
        using var http = app.CreateClient();

        using var waiver = await http.GetAsync("/bai/N2.27");

        Assert.Equal(whole, waiver.StatusCode);
        Assert.Equal(said, (await http.GetStringAsync("/bai")).Contains("/bai/N2.27\"", StringComparison.Ordinal));
        var ending = app.Services.GetRequiredService<LiveKnowledge>().Current.Snapshot.Passages
            .Where(passage => passage.Kind == PassageKind.ShortAnswer && passage.Validity.Until == new DateOnly(2027, 2, 28) && passage.Lesson.Id != "N2.27").ToList();
        Assert.True(ending.Count > 10);
        foreach (var passage in ending)
            Assert.Equal(said, WebUtility.HtmlDecode(await http.GetStringAsync("/bai/" + passage.Lesson.Id)).Contains($"<h3>{AddressForm.Default.Apply(passage.Heading)}</h3>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nhom")]
    [InlineData("viec")]
    [InlineData("muc")]
    [InlineData("<b>")]
    public async Task the_catalogue_lists_every_lesson_under_headings_in_words(string order)
    {
        await using var app = new BotApp();
        using var http = app.CreateClient();

        var page = await http.GetStringAsync("/bai?theo=" + Uri.EscapeDataString(order));

        var listed = Link().Matches(page).Select(match => match.Groups[1].Value).ToHashSet();
        Assert.Equal(app.Services.GetRequiredService<LiveKnowledge>().Current.Snapshot.Lessons.Select(lesson => lesson.Id).ToHashSet(), listed);
        Assert.DoesNotContain("muc-tieu", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
    }

    [GeneratedRegex("href=\"/bai/([^\"]+)\"", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
