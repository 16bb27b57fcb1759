using Microsoft.Playwright;
using TroLyAo.Widget.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TroLyAo.Widget;

[Collection(BrowserCollection.Name)]
public sealed class ReturnTests(Chromium chromium)
{
    [Fact]
    public async Task the_talk_is_there_once_when_the_page_is_opened_again()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await visit.AskAsync(ScriptedAssistant.Question);
        await Expect(visit.Log).ToContainTextAsync(ScriptedAssistant.Answer);
        await visit.Page.CloseAsync();
        await visit.OpenAsync();
        await Expect(visit.Log.Locator(".message")).ToHaveCountAsync(3);
        await visit.AskAsync("còn đây không");
        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: còn đây không");
        await Expect(visit.Log.Locator(".message")).ToHaveCountAsync(5);
        Assert.Equal(1, visit.Server.Script.Opened);
    }

    [Fact]
    public async Task an_expired_talk_is_quietly_replaced_by_a_new_one()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await Expect(visit.Log).ToContainTextAsync("Cháu chào bác");
        await visit.Page.CloseAsync();
        visit.Server.Time.Forward(TimeSpan.FromHours(2));
        await visit.OpenAsync();
        await visit.AskAsync("xin chào");
        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: xin chào");
        Assert.Equal(2, visit.Server.Script.Opened);
    }

    [Fact]
    public async Task a_question_asked_after_the_token_expired_is_answered_all_the_same()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await Expect(visit.Log).ToContainTextAsync("Cháu chào bác");
        visit.Server.Time.Forward(TimeSpan.FromHours(2));
        await visit.AskAsync("ngủ dậy hỏi tiếp");
        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: ngủ dậy hỏi tiếp");
        Assert.Equal(1, visit.Server.Script.Answered("ngủ dậy hỏi tiếp"));
    }

    [Fact]
    public async Task what_was_erased_is_gone_from_the_screen_and_does_not_come_back()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await visit.AskAsync("chuyện riêng");
        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: chuyện riêng");
        await visit.AskAsync(ScriptedAssistant.Erase);
        await Expect(visit.Log).Not.ToContainTextAsync("chuyện riêng");
        await Expect(visit.Log).ToContainTextAsync($"Cháu đã nhận: {ScriptedAssistant.Erase}");
        await visit.Page.CloseAsync();
        await visit.OpenAsync();
        await Expect(visit.Log).ToContainTextAsync("Cháu chào bác");
        await Expect(visit.Log).Not.ToContainTextAsync("chuyện riêng");
    }

    [Fact]
    public async Task what_was_being_typed_survives_a_reload()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await visit.Input.FillAsync("đang gõ dở");
        await visit.Page.ReloadAsync();
        await Expect(visit.Input).ToHaveValueAsync("đang gõ dở");
    }

    [Fact]
    public async Task the_size_of_the_letters_is_remembered()
    {
        await using var visit = await Visit.StartAsync(chromium);
        var larger = visit.Page.GetByRole(AriaRole.Button, new() { Name = "chữ to hơn" });
        await larger.ClickAsync();
        await larger.ClickAsync();
        await visit.Page.ReloadAsync();
        var size = await visit.Input.EvaluateAsync<string>("input => getComputedStyle(input).fontSize");
        Assert.Equal("28px", size);
    }
}
