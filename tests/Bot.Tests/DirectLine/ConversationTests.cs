using System.Net;
using System.Text.Json.Nodes;

namespace TroLyAo.Bot.Tests.DirectLine;

public sealed class ConversationTests
{
    [Fact]
    public async Task a_conversation_starts_once_and_greets_once_however_often_the_page_is_loaded()
    {
        await using var app = new BotApp();
        var client = await DirectLineClient.WithTokenAsync(app);

        Assert.Equal(HttpStatusCode.Created, await client.StartAsync());
        Assert.Equal(HttpStatusCode.OK, await client.StartAsync());
        await client.ActivitiesAsync(1);
        Assert.Equal(HttpStatusCode.OK, await client.Again().StartAsync());
        Assert.Equal(HttpStatusCode.OK, await client.ReconnectAsync());
        await client.AskAsync("chào");

        var all = await client.ActivitiesAsync(3);
        Assert.Equal(3, all.Count);
        Assert.Equal("Xin chào!", all[0]["text"]!.GetValue<string>());
        Assert.Null(all[0]["replyToId"]);
    }

    [Fact]
    public async Task the_address_of_the_stream_is_absolute_and_does_not_look_like_a_voice_stream()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();

        var url = new Uri(client.StreamUrl);

        Assert.Equal("ws", url.Scheme);
        Assert.EndsWith("/socket", url.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task behind_a_proxy_the_public_address_is_handed_out()
    {
        await using var app = new BotApp(settings: ("DirectLine:PublicUrl", "https://hoi.example.vn/tro-ly/"));
        var client = await app.StartConversationAsync();

        Assert.StartsWith("wss://hoi.example.vn/tro-ly/v3/directline/conversations/", client.StreamUrl, StringComparison.Ordinal);
    }

    [Fact]
    public async Task another_persons_conversation_does_not_exist()
    {
        await using var app = new BotApp();
        var mine = await app.StartConversationAsync();
        var theirs = await app.StartConversationAsync();
        await theirs.AskAsync("chuyện riêng");
        mine.Use(mine.Token, theirs.ConversationId);

        (HttpStatusCode Status, JsonNode Body)[] answers =
        [
            await mine.PollAsync(), await mine.SayAsync("chào"), await mine.GetAsync($"{DirectLineClient.Root}/conversations/{theirs.ConversationId}"),
            await mine.PostAsync($"{DirectLineClient.Root}/conversations/{theirs.ConversationId}/upload", "x"),
        ];

        Assert.All(answers, answer => Assert.Equal((HttpStatusCode.NotFound, "ConversationNotFound"), (answer.Status, answer.Body["error"]!["code"]!.GetValue<string>())));
    }

    [Fact]
    public async Task a_conversation_not_started_yet_does_not_exist()
    {
        await using var app = new BotApp();
        var client = await DirectLineClient.WithTokenAsync(app);

        Assert.Equal(HttpStatusCode.NotFound, (await client.SayAsync("chào")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PollAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, await client.ReconnectAsync());
    }

    [Fact]
    public async Task two_windows_on_one_conversation_see_the_same()
    {
        await using var app = new BotApp();
        var first = await app.StartConversationAsync();
        var second = first.Again();

        await Task.WhenAll(first.AskAsync("một"), second.AskAsync("hai"));

        var one = (await first.ActivitiesAsync(5)).Select(activity => activity.ToJsonString());
        var two = (await second.ActivitiesAsync(5)).Select(activity => activity.ToJsonString());
        Assert.Equal(one, two);
    }

    [Theory]
    [InlineData("GET", "/session/getsessionid")]
    [InlineData("GET", "/tokens/generate")]
    [InlineData("DELETE", "/conversations")]
    [InlineData("POST", "/nowhere/at/all")]
    public async Task what_is_no_operation_is_told_so_in_json(string method, string path)
    {
        await using var app = new BotApp();
        using var http = app.CreateClient();
        using var request = new HttpRequestMessage(new HttpMethod(method), DirectLineClient.Root + path);

        using var response = await http.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("NotFound", JsonNode.Parse(await response.Content.ReadAsStringAsync())!["error"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task a_page_on_the_list_passes_the_browsers_check()
    {
        await using var app = new BotApp(settings: ("DirectLine:AllowedOrigins:0", "https://phuong.example.vn"));
        var client = await app.StartConversationAsync();
        using var preflight = new HttpRequestMessage(HttpMethod.Options, $"{DirectLineClient.Root}/conversations/{client.ConversationId}/activities");
        preflight.Headers.Add("Origin", "https://phuong.example.vn");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent,x-requested-with");

        using var allowed = await client.Http.SendAsync(preflight);
        using var poll = new HttpRequestMessage(HttpMethod.Get, $"{DirectLineClient.Root}/conversations/{client.ConversationId}/activities");
        poll.Headers.Add("Origin", "https://phuong.example.vn");
        using var answer = await client.Http.SendAsync(poll);

        Assert.Equal("https://phuong.example.vn", allowed.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("authorization,content-type,x-ms-bot-agent,x-requested-with", allowed.Headers.GetValues("Access-Control-Allow-Headers").Single());
        Assert.Equal("Retry-After", answer.Headers.GetValues("Access-Control-Expose-Headers").Single());
    }

    [Fact]
    public async Task a_page_not_on_the_list_does_not()
    {
        await using var app = new BotApp();
        using var http = app.CreateClient();
        using var preflight = new HttpRequestMessage(HttpMethod.Options, $"{DirectLineClient.Root}/conversations");
        preflight.Headers.Add("Origin", "https://evil.example");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");

        using var answer = await http.SendAsync(preflight);

        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }
}
