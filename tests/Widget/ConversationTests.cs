using Microsoft.Playwright;
using TroLyAo.Widget.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TroLyAo.Widget;

[Collection(BrowserCollection.Name)]
public sealed class ConversationTests(Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task asks_and_reads_an_answer(bool sockets)
    {
        await using var visit = await Visit.StartAsync(chromium, sockets: sockets);
        await visit.AskAsync(ScriptedAssistant.Question);
        await Expect(visit.Log).ToContainTextAsync(ScriptedAssistant.Answer);
        await Expect(visit.Log).ToContainTextAsync("Đã gửi");
        await Expect(visit.Log).ToContainTextAsync("Bước 2/3");
        await Expect(visit.Log).ToContainTextAsync("Cẩn thận");
        await Expect(visit.Status).ToBeEmptyAsync();
        await visit.ShootAsync(sockets ? "phone-answer" : "phone-answer-polling");
        await visit.ShootAsync("phone-whole", whole: true);
    }

    [Fact]
    public async Task an_example_question_is_asked_by_one_tap()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await Expect(visit.Log).ToContainTextAsync("Cháu chào bác");
        await visit.ShootAsync("phone-start");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = ScriptedAssistant.Question }).ClickAsync();
        await Expect(visit.Log).ToContainTextAsync(ScriptedAssistant.Answer);
    }

    [Fact]
    public async Task a_question_asked_before_the_greeting_arrived_stands_after_it()
    {
        await using var visit = await Visit.StartAsync(chromium, "/embed");
        await visit.Page.RouteAsync("**/tokens/generate", async route =>
        {
            await visit.Page.WaitForTimeoutAsync(1000);
            await route.ContinueAsync();
        });
        await visit.Page.GotoAsync(visit.Server.Address);
        await visit.AskAsync("sốt ruột");
        await Expect(visit.Log.Locator(".message")).ToContainTextAsync(["Cháu chào bác", "sốt ruột", "Cháu đã nhận: sốt ruột"]);
    }

    [Fact]
    public async Task choices_stay_to_be_read_but_act_once()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await visit.AskAsync(ScriptedAssistant.Question);
        var done = visit.Log.GetByRole(AriaRole.Button, new() { Name = "Xong rồi" });
        await done.ClickAsync();
        await Expect(visit.Log).ToContainTextAsync("Sang bước tiếp theo");
        await Expect(done).ToBeVisibleAsync();
        await Expect(done).ToBeDisabledAsync();
        await done.ClickAsync(new() { Force = true });
        await visit.AskAsync("câu sau");
        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: câu sau");
        Assert.Equal(1, visit.Server.Script.Answered("Xong rồi"));
    }

    [Fact]
    public async Task markup_in_a_message_is_shown_as_text()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await visit.AskAsync("thẻ");
        await Expect(visit.Log).ToContainTextAsync(ScriptedAssistant.Markup);
        await visit.AskAsync("<i>nghiêng</i>");
        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: <i>nghiêng</i>");
        Assert.Equal(0, await visit.Log.Locator("img, b, i").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task only_real_web_addresses_become_links_and_official_numbers_dial()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await visit.AskAsync(ScriptedAssistant.Question);
        var source = visit.Log.GetByRole(AriaRole.Link, new() { Name = "Nghị định 69/2024/NĐ-CP" });
        await Expect(source).ToHaveAttributeAsync("rel", "noopener noreferrer");
        Assert.Equal(0, await visit.Log.Locator("a[href^='javascript']").CountAsync());
        await Expect(visit.Log.GetByRole(AriaRole.Link, new() { Name = "1900 0368" })).ToHaveAttributeAsync("href", "tel:19000368");
        await Expect(visit.Log.GetByRole(AriaRole.Link, new() { Name = "113" })).ToHaveAttributeAsync("href", "tel:113");
    }

    [Fact]
    public async Task a_message_the_server_refuses_comes_back_into_the_box()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await Expect(visit.Log).ToContainTextAsync("Cháu chào bác");
        visit.Server.Refusal = 413;
        await visit.AskAsync("dài quá");
        await Expect(visit.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Bác gửi lại ngắn hơn");
        await Expect(visit.Input).ToHaveValueAsync("dài quá");
    }
}
