using System.Net;
using System.Net.WebSockets;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace TroLyAo.Bot.Tests.DirectLine;

public sealed class StreamTests
{
    [Fact]
    public async Task the_stream_brings_the_greeting_the_echo_and_the_answer_in_order()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        await client.ActivitiesAsync(1);
        using var stream = await client.OpenStreamAsync();

        var id = (await client.SayAsync("chào", "c1")).Body["id"]!.GetValue<string>();
        var seen = await stream.UntilAnswerToAsync(id);

        Assert.Equal(["Xin chào!", "chào", "chào"], seen.Select(activity => activity["text"]!.GetValue<string>()));
        Assert.Equal(id, seen[1]["id"]!.GetValue<string>());
        Assert.Equal("c1", seen[1]["channelData"]!["clientActivityID"]!.GetValue<string>());
    }

    [Fact]
    public async Task every_frame_has_activities_and_a_watermark_that_leads_to_the_rest()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        await client.ActivitiesAsync(1);
        using var stream = await client.OpenStreamAsync();
        await client.SayAsync("chào");
        string watermark;
        do
        {
            var frame = JsonNode.Parse((await stream.FrameAsync())!)!;
            Assert.NotNull(frame["activities"]!.AsArray());
            watermark = frame["watermark"]!.GetValue<string>();
        }
        while (watermark != "4");

        Assert.Empty((await client.PollAsync(watermark)).Body["activities"]!.AsArray());
    }

    [Fact]
    public async Task what_was_missed_is_replayed_from_the_watermark_as_polling_would_give_it()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        for (var count = 0; count < 40; count++)
        {
            await client.SayAsync($"câu {count}");
        }

        var all = await client.ActivitiesAsync(81);
        await client.ReconnectAsync("11");
        using var stream = await client.OpenStreamAsync();

        var seen = await stream.UntilAsync(activity => activity["id"]!.GetValue<string>() == all[^1]["id"]!.GetValue<string>());

        var polled = (await client.PollAsync("11")).Body["activities"]!.AsArray();
        Assert.Equal(polled.Select(activity => activity!.ToJsonString()), seen.Select(activity => activity.ToJsonString()));
    }

    [Fact]
    public async Task nothing_is_lost_or_doubled_while_streams_open_under_load()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        var saying = Task.Run(async () =>
        {
            for (var count = 0; count < 50; count++)
            {
                await client.SayAsync($"câu {count}");
            }
        });
        var streams = new List<Task<List<JsonNode>>>();
        for (var count = 0; count < 6; count++)
        {
            var window = client.Again();
            await window.ReconnectAsync("0");
            var stream = await window.OpenStreamAsync();
            streams.Add(stream.UntilAsync(activity => activity["channelData"]!["webchat:sequence-id"]!.GetValue<long>() == 102));
            await Task.Delay(15);
        }

        await saying;

        var expected = (await client.ActivitiesAsync(101)).Select(activity => activity["id"]!.GetValue<string>()).ToList();
        foreach (var seen in await Task.WhenAll(streams))
        {
            Assert.Equal(expected, seen.Select(activity => activity["id"]!.GetValue<string>()));
        }
    }

    [Fact]
    public async Task a_long_turn_shows_typing_which_is_never_kept()
    {
        await using var app = new BotApp(new HandlerOf(async (request, stop) =>
        {
            await Task.Delay(request.Text.Text == "lâu" ? 700 : 0, stop);
            return HandlerOf.Say(request, "xong");
        }));
        var client = await app.StartConversationAsync();
        await client.ActivitiesAsync(1);
        using var stream = await client.OpenStreamAsync();

        var id = (await client.SayAsync("lâu")).Body["id"]!.GetValue<string>();
        var seen = await stream.UntilAnswerToAsync(id);

        Assert.Equal(["message", "message", "typing", "message"], seen.Select(activity => activity["type"]!.GetValue<string>()));
        Assert.Null(seen[2]["text"]);
        Assert.Equal("bot", seen[2]["from"]!["role"]!.GetValue<string>());
        Assert.IsType<long>(seen[2]["channelData"]!["webchat:sequence-id"]!.GetValue<long>());
        Assert.DoesNotContain(await client.ActivitiesAsync(3), activity => activity["type"]!.GetValue<string>() == "typing");
    }

    [Fact]
    public async Task a_stream_address_works_once()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        using var stream = await client.OpenStreamAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => client.OpenStreamAsync());
    }

    [Fact]
    public async Task a_stream_address_works_for_a_minute_only()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));
        await using var app = new BotApp(time: clock);
        var client = await app.StartConversationAsync();
        clock.Advance(TimeSpan.FromSeconds(61));

        await Assert.ThrowsAnyAsync<Exception>(() => client.OpenStreamAsync());
    }

    [Fact]
    public async Task a_ticket_opens_its_own_conversation_only()
    {
        await using var app = new BotApp();
        var mine = await app.StartConversationAsync();
        var theirs = await app.StartConversationAsync();
        var sockets = app.Server.CreateWebSocketClient();

        var url = mine.StreamUrl.Replace(mine.ConversationId, theirs.ConversationId, StringComparison.Ordinal);

        await Assert.ThrowsAnyAsync<Exception>(() => sockets.ConnectAsync(new Uri(url), CancellationToken.None));
    }

    [Theory]
    [InlineData("http://localhost", true)]
    [InlineData("https://phuong.example.vn", true)]
    [InlineData("https://evil.example", false)]
    public async Task a_foreign_page_opens_no_stream(string origin, bool allowed)
    {
        await using var app = new BotApp(settings: ("DirectLine:AllowedOrigins:0", "https://phuong.example.vn"));
        var client = await app.StartConversationAsync();

        if (allowed)
        {
            using var stream = await client.OpenStreamAsync(origin);
            Assert.Equal(WebSocketState.Open, stream.Socket.State);
        }
        else
        {
            await Assert.ThrowsAnyAsync<Exception>(() => client.OpenStreamAsync(origin));
        }
    }

    [Fact]
    public async Task without_a_socket_the_stream_address_explains_itself()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();

        var (status, body) = await client.GetAsync(new Uri(client.StreamUrl).PathAndQuery);

        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (status, body["error"]!["code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task what_the_client_sends_over_the_stream_is_ignored()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        using var stream = await client.OpenStreamAsync();

        await stream.SendAsync(string.Empty);
        await stream.SendAsync("not json");
        await stream.SendAsync(new string('x', 5000));
        var id = (await client.SayAsync("chào")).Body["id"]!.GetValue<string>();

        Assert.NotEmpty(await stream.UntilAnswerToAsync(id));
    }

    [Fact]
    public async Task a_silent_stream_is_kept_alive_by_empty_frames()
    {
        await using var app = new BotApp(settings: ("DirectLine:KeepAlive", "00:00:00.050"));
        var client = await app.StartConversationAsync();
        await client.ActivitiesAsync(1);
        using var stream = await client.OpenStreamAsync();

        await stream.FrameAsync();

        Assert.Equal(string.Empty, await stream.FrameAsync());
    }

    [Fact]
    public async Task the_ninth_window_closes_the_oldest()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        await client.ActivitiesAsync(1);
        var streams = new List<ClientStream>();
        for (var count = 0; count < 9; count++)
        {
            await client.ReconnectAsync();
            streams.Add(await client.OpenStreamAsync());
        }

        while (await streams[0].FrameAsync() is not null)
        {
        }

        var id = (await client.SayAsync("chào")).Body["id"]!.GetValue<string>();
        foreach (var stream in streams.Skip(1))
        {
            Assert.NotEmpty(await stream.UntilAnswerToAsync(id));
        }
    }

    [Fact]
    public async Task there_is_an_end_to_the_number_of_streams()
    {
        await using var app = new BotApp(settings: ("DirectLine:Limits:Sockets", "2"));
        var streams = new List<ClientStream>();
        for (var count = 0; count < 2; count++)
        {
            streams.Add(await (await app.StartConversationAsync()).OpenStreamAsync());
        }

        var last = await app.StartConversationAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => last.OpenStreamAsync());
        Assert.Equal(HttpStatusCode.OK, (await last.SayAsync("vẫn hỏi được")).Status);
    }
}
