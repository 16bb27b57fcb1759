using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Tests.DirectLine;

public sealed class ActivityTests
{
    [Fact]
    public async Task the_echo_keeps_what_the_client_said_and_has_our_id_sender_and_time()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        var id = (await client.SendAsync(new JsonObject
        {
            ["type"] = "message",
            ["id"] = "mine",
            ["text"] = "chào",
            ["textFormat"] = "plain",
            ["timestamp"] = "1999-01-01T00:00:00Z",
            ["localTimestamp"] = "2026-11-24T15:00:00.1234567+07:00",
            ["from"] = new JsonObject { ["id"] = "admin", ["name"] = "Nguyễn Văn A", ["role"] = "bot" },
            ["entities"] = new JsonArray(new JsonObject { ["type"] = "ClientCapabilities", ["supportsTts"] = true }),
            ["channelData"] = new JsonObject { ["clientActivityID"] = "a1b2", ["own"] = new JsonArray(1, "hai", null) },
        })).Body["id"]!.GetValue<string>();

        var echo = (await client.ActivitiesAsync(3)).Single(activity => activity["id"]!.GetValue<string>() == id);

        Assert.Equal("a1b2", echo["channelData"]!["clientActivityID"]!.GetValue<string>());
        Assert.Equal("[1,\"hai\",null]", echo["channelData"]!["own"]!.ToJsonString());
        Assert.StartsWith("dl_", echo["from"]!["id"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal("user", echo["from"]!["role"]!.GetValue<string>());
        Assert.Null(echo["from"]!["name"]);
        Assert.NotEqual("1999-01-01T00:00:00Z", echo["timestamp"]!.GetValue<string>());
        Assert.Equal("2026-11-24T15:00:00.1234567+07:00", echo["localTimestamp"]!.GetValue<string>());
        Assert.Equal("ClientCapabilities", echo["entities"]![0]!["type"]!.GetValue<string>());
    }

    [Fact]
    public async Task a_reply_carries_the_words_the_buttons_and_the_decision()
    {
        await using var app = new BotApp(new HandlerOf((request, _) =>
            ValueTask.FromResult(HandlerOf.Say(request, "Đến công an phường.", TurnOutcome.NoEvidence, "Có", "Không"))));
        var client = await app.StartConversationAsync();

        var reply = await client.AskAsync("làm VNeID mức 2 ở đâu");

        Assert.Equal("message", reply["type"]!.GetValue<string>());
        Assert.Equal("Đến công an phường.", reply["text"]!.GetValue<string>());
        Assert.Equal("plain", reply["textFormat"]!.GetValue<string>());
        Assert.Equal("Đến công an phường.", reply["speak"]!.GetValue<string>());
        Assert.Equal("bot", reply["from"]!["role"]!.GetValue<string>());
        Assert.Equal("vi-VN", reply["locale"]!.GetValue<string>());
        Assert.Equal(
            """[{"type":"imBack","title":"Có","value":"Có"},{"type":"imBack","title":"Không","value":"Không"}]""",
            Plain(reply["suggestedActions"]!["actions"]!));
        Assert.Equal(
            """{"outcome":"no-evidence","lessonId":"N2.03","passageIds":["N2.03#phi"],"contentVersion":"v1","level":2,"confidence":0.9,"view":{"blocks":[{"kind":"text","text":"Đến công an phường."}]}}""",
            Plain(reply["channelData"]!["troLyAo"]!));
    }

    [Fact]
    public async Task all_activities_are_numbered_in_one_scale_and_their_times_increase()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        await Task.WhenAll(Enumerable.Range(0, 10).Select(count => client.SayAsync($"câu {count}")));

        var all = await client.ActivitiesAsync(21);

        var numbers = all.Select(activity => activity["channelData"]!["webchat:sequence-id"]!.GetValue<long>()).ToList();
        var times = all.Select(activity => DateTimeOffset.Parse(activity["timestamp"]!.GetValue<string>(), CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(numbers.Order().Distinct(), numbers);
        Assert.Equal(times.Order().Distinct(), times);
        Assert.Equal(21, all.Select(activity => activity["id"]!.GetValue<string>()).Distinct().Count());
    }

    [Fact]
    public async Task any_watermark_gives_what_came_after_it_and_nothing_else()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        await client.AskAsync("một");
        await client.AskAsync("hai");
        var all = (await client.ActivitiesAsync(5)).ConvertAll(activity => activity.ToJsonString());

        var watermark = string.Empty;
        var seen = 0;
        for (var count = 0; count <= 7; count++)
        {
            var (_, body) = await client.PollAsync(count.ToString(CultureInfo.InvariantCulture));
            var rest = body["activities"]!.AsArray().Select(activity => activity!.ToJsonString()).ToList();
            Assert.Equal(all.TakeLast(rest.Count), rest);
            watermark = body["watermark"]!.GetValue<string>();
            seen += rest.Count;
        }

        Assert.Equal("7", watermark);
        Assert.True(seen > all.Count);
        Assert.Empty((await client.PollAsync(watermark)).Body["activities"]!.AsArray());
        Assert.Equal(5, (await client.PollAsync("not a number")).Body["activities"]!.AsArray().Count);
    }

    [Fact]
    public async Task a_message_sent_twice_is_answered_once_under_its_first_id()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => client.SayAsync("chào", "same")));
        await client.AskAsync("hết");

        Assert.Single(answers.Select(answer => answer.Body["id"]!.GetValue<string>()).Distinct());
        Assert.Equal(5, (await client.ActivitiesAsync(5)).Count);
    }

    [Fact]
    public async Task nothing_personal_is_kept_wherever_in_the_activity_it_stands()
    {
        using var folder = new TempFolder();
        await using (var app = new BotApp(folder: folder))
        {
            var client = await app.StartConversationAsync();
            await client.SendAsync(new JsonObject
            {
                ["type"] = "message",
                ["text"] = "cccd 001203004567",
                ["value"] = new JsonObject { ["deep"] = new JsonArray("sđt 0912 345 678", 912345678, 123456789012), ["079203004567"] = 1 },
                ["from"] = new JsonObject { ["name"] = "0987654321" },
                ["name"] = "thẻ 4111 1111 1111 1111",
                ["channelData"] = new JsonObject { ["clientActivityID"] = "id-1", ["note"] = "otp 482913" },
                ["recipient"] = new JsonObject { ["name"] = "0933333333" },
            });
            var echo = (await client.ActivitiesAsync(3)).Single(activity => activity["from"]!["role"]!.GetValue<string>() == "user");
            Assert.Equal("cccd [số giấy tờ đã che]", echo["text"]!.GetValue<string>());
            Assert.Equal("otp [mã đã che]", echo["channelData"]!["note"]!.GetValue<string>());
        }

        foreach (var file in Directory.EnumerateFiles(folder.Location))
        {
            var bytes = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file));
            Assert.All(
                ["001203004567", "912345678", "079203004567", "345 678", "123456789012", "1111 1111", "482913", "0987654321", "0933333333"],
                secret => Assert.DoesNotContain(secret, bytes, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("event")]
    [InlineData("conversationUpdate")]
    [InlineData("something/new")]
    public async Task unknown_kinds_are_taken_and_echoed_but_not_answered(string type)
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        await client.ActivitiesAsync(1);

        var (status, body) = await client.SendAsync(new JsonObject { ["type"] = type, ["name"] = "webchat/join", ["value"] = new JsonObject() });
        await client.AskAsync("chào");

        Assert.Equal(HttpStatusCode.OK, status);
        var all = await client.ActivitiesAsync(4);
        Assert.Equal([null, type, "message", "message"], all.Select((activity, place) => place == 0 ? null : activity["type"]!.GetValue<string>()));
        Assert.Equal(body["id"]!.GetValue<string>(), all[1]["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task that_somebody_types_is_acknowledged_and_forgotten()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();

        var (status, body) = await client.SendAsync(new JsonObject { ["type"] = "typing" });
        await client.AskAsync("chào");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.NotEmpty(body["id"]!.GetValue<string>());
        Assert.Equal(3, (await client.ActivitiesAsync(3)).Count);
    }

    [Fact]
    public async Task a_button_without_words_counts_by_its_value()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();

        await client.SendAsync(new JsonObject { ["type"] = "message", ["value"] = "bước tiếp", ["channelData"] = new JsonObject { ["postBack"] = true } });

        Assert.Equal("bước tiếp", (await client.ActivitiesAsync(3))[2]["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task a_picture_is_answered_as_such_and_not_kept()
    {
        await using var app = new BotApp(new HandlerOf((request, _) => ValueTask.FromResult(HandlerOf.Say(request, request.Kind.ToString()))));
        var client = await app.StartConversationAsync();

        await client.SendAsync(new JsonObject
        {
            ["type"] = "message",
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "image/png", ["contentUrl"] = "data:image/png;base64,AAAA" }),
        });

        var all = await client.ActivitiesAsync(3);
        Assert.Null(all.Single(activity => activity["from"]!["role"]!.GetValue<string>() == "user")["attachments"]);
        Assert.Equal("Attachment", all[2]["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task an_upload_is_refused_unread_and_answered_kindly()
    {
        await using var app = new BotApp(new HandlerOf((request, _) => ValueTask.FromResult(HandlerOf.Say(request, $"{request.Kind}: {request.Text.Text}"))));
        var client = await app.StartConversationAsync();
        using var form = new MultipartFormDataContent();
        using var activity = new StringContent("""{"type":"message","text":"giấy này của bà","channelData":{"clientActivityID":"u1"}}""", Encoding.UTF8, "application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        using var file = new ByteArrayContent(new byte[200_000]);
        form.Add(file, "file", "cccd.jpg");

        var (status, body) = await client.PostAsync($"{DirectLineClient.Root}/conversations/{client.ConversationId}/upload?userId=x", form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Equal("UploadNotAllowed", body["error"]!["code"]!.GetValue<string>());
        var all = await client.ActivitiesAsync(3);
        Assert.Equal("u1", all.Single(a => a["from"]!["role"]!.GetValue<string>() == "user")["channelData"]!["clientActivityID"]!.GetValue<string>());
        Assert.Equal("Attachment: giấy này của bà", all[2]["text"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("image/jpeg")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("nonsense")]
    public async Task a_broken_upload_is_refused_and_answered_too(string contentType)
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        using var content = new ByteArrayContent(new byte[5000]);
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);

        var (status, _) = await client.PostAsync($"{DirectLineClient.Root}/conversations/{client.ConversationId}/upload", content);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        await client.ActivitiesAsync(3);
    }

    [Fact]
    public async Task a_conversation_that_floods_is_slowed_down_but_may_go_on_listening()
    {
        await using var app = new BotApp(settings: [("DirectLine:Limits:ConversationBurst", "5"), ("DirectLine:Limits:ConversationPerSecond", "1")]);
        var client = await app.StartConversationAsync();
        var statuses = new List<HttpStatusCode>();
        for (var count = 0; count < 12; count++)
        {
            statuses.Add((await client.SayAsync("chào")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, statuses[^1]);
        Assert.InRange(statuses.Count(status => status == HttpStatusCode.OK), 5, 8);
        Assert.Equal(HttpStatusCode.OK, (await client.PollAsync()).Status);
        Assert.Equal(HttpStatusCode.OK, (await (await app.StartConversationAsync()).SayAsync("chào")).Status);
    }

    private static string Plain(JsonNode node) => node.ToJsonString(new System.Text.Json.JsonSerializerOptions
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
