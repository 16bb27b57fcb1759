using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace TroLyAo.Bot.Tests.DirectLine;

public sealed class BadInputTests
{
    [Theory]
    [InlineData("", 400, "MissingProperty")]
    [InlineData("   ", 400, "BadSyntax")]
    [InlineData("{", 400, "BadSyntax")]
    [InlineData("[]", 400, "BadSyntax")]
    [InlineData("null", 400, "BadSyntax")]
    [InlineData("\"text\"", 400, "BadSyntax")]
    [InlineData("{\"type\":\"message\",\"type\":\"event\"}", 400, "BadSyntax")]
    [InlineData("{}", 400, "MissingProperty")]
    [InlineData("{\"type\":5}", 400, "MissingProperty")]
    [InlineData("{\"type\":\"\"}", 400, "MissingProperty")]
    [InlineData("{\"type\":\"message\",\"text\":5}", 400, "BadArgument")]
    [InlineData("{\"type\":\"message\",\"text\":{\"a\":1}}", 400, "BadArgument")]
    public async Task what_makes_no_sense_gets_a_clear_answer(string body, int status, string code)
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();

        var answer = await client.SendAsync(Encoding.UTF8.GetBytes(body));

        Assert.Equal(((HttpStatusCode)status, code), (answer.Status, answer.Body["error"]!["code"]!.GetValue<string>()));
        Assert.NotEmpty(answer.Body["error"]!["message"]!.GetValue<string>());
    }

    [Fact]
    public async Task a_body_nested_without_end_is_refused()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();

        var answer = await client.SendAsync(Encoding.UTF8.GetBytes("{\"type\":\"message\",\"value\":" + new string('[', 10_000) + new string(']', 10_000) + "}"));

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task a_hundred_kilobytes_are_refused_whether_announced_or_not(bool announced)
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        var body = Encoding.UTF8.GetBytes($$"""{"type":"message","text":"{{new string('a', 100_000)}}"}""");
        using var content = announced ? (HttpContent)new ByteArrayContent(body) : new StreamContent(new UnannouncedStream(body));

        var answer = await client.PostAsync($"{DirectLineClient.Root}/conversations/{client.ConversationId}/activities", content);

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "MessageSizeTooBig"), (answer.Status, answer.Body["error"]!["code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task a_text_may_be_four_thousand_letters_and_not_one_more()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();

        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync(new string('ệ', 4000))).Status);
        var refused = await client.SayAsync(new string('ệ', 4001));

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "TextTooLong"), (refused.Status, refused.Body["error"]!["code"]!.GetValue<string>()));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("😀😀👵🏻")]
    [InlineData("\u202eđảo ngược\u202c \u200b\u200d\ufeff")]
    [InlineData("<script>alert(1)</script><img src=x onerror=alert(1)>")]
    [InlineData("![](https://evil.example/x.png) [bấm](javascript:alert(1))")]
    [InlineData("' OR 1=1; DROP TABLE messages;--")]
    [InlineData("\u0000\u0001\u001b[31m")]
    [InlineData("{{7*7}} ${jndi:ldap://x} %n%n%s")]
    [InlineData("🏴󠁧󠁢󠁥󠁮󠁧󠁿 Z̷̢̛͙a̶l̵g̴o")]
    public async Task strange_words_are_words_and_come_back_as_they_were(string words)
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();

        var reply = await client.AskAsync(words);

        Assert.Equal(words, reply["text"]!.GetValue<string>());
        Assert.Equal("plain", reply["textFormat"]!.GetValue<string>());
    }

    [Fact]
    public async Task half_an_emoji_does_not_lose_the_message()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();

        await client.SendAsync("{\"type\":\"message\",\"text\":\"cảm ơn \\ud83d\"}"u8.ToArray());
        await client.SendAsync([.. "{\"type\":\"message\",\"text\":\"cắt "u8, 0xe1, 0xbb, .. "\"}"u8]);

        var said = (await client.ActivitiesAsync(5)).Where(a => a["from"]!["role"]!.GetValue<string>() == "user").Select(a => a["text"]!.GetValue<string>());
        Assert.Equal(["cảm ơn \ufffd", "cắt \ufffd"], said);
    }

    [Fact]
    public async Task markup_leaves_as_escaped_json_so_that_no_page_can_run_it()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        await client.AskAsync("<script>");

        var raw = await client.Http.GetStringAsync($"{DirectLineClient.Root}/conversations/{client.ConversationId}/activities");

        Assert.DoesNotContain("<script>", raw, StringComparison.Ordinal);
        Assert.Contains("\\u003Cscript\\u003E", raw, StringComparison.Ordinal);
    }

    private static readonly Gen<string> Scraps = Gen.OneOf(
        Gen.OneOf<string>("{", "}", "[", "]", "\"", ":", ",", "\\", "\\u", "\\ud83d", "\"type\":", "\"message\"", "\"text\":", "null", "1e999", "-", "\"channelData\":{", "0912345678", "\0"),
        Gen.String);

    private static readonly Gen<byte[]> Bodies = Gen.OneOf(
        Gen.Byte.Array[0, 200],
        Scraps.Array[0, 20].Select(parts => Encoding.UTF8.GetBytes(string.Concat(parts))),
        Scraps.Array[0, 8].Select(parts => Encoding.UTF8.GetBytes("{\"type\":\"message\",\"text\":\"" + string.Concat(parts) + "\"}")),
        Gen.Select(Gen.Int[0, 90], Gen.Byte).Select((at, odd) =>
        {
            var body = "{\"type\":\"message\",\"text\":\"chào 0912345678\",\"channelData\":{\"clientActivityID\":\"x\"},\"value\":[1,2]}"u8.ToArray();
            body[at % body.Length] = odd;
            return body;
        }));

    [Fact]
    public async Task no_bytes_whatever_break_the_server()
    {
        await using var app = new BotApp(settings: ("DirectLine:Limits:ConversationBurst", "1000000"));
        var client = await app.StartConversationAsync();
        await client.ActivitiesAsync(1);

        await Bodies.SampleAsync(
            async body =>
            {
                var (status, answer) = await client.SendAsync(body);
                return status == HttpStatusCode.OK ? answer["id"] is JsonValue
                    : status is HttpStatusCode.BadRequest or HttpStatusCode.RequestEntityTooLarge && answer["error"]!["code"] is JsonValue;
            },
            iter: 1500, threads: 2);

        Assert.Equal("còn sống", (await (await app.StartConversationAsync()).AskAsync("còn sống"))["text"]!.GetValue<string>());
        var watermark = "0";
        for (JsonNode? page = null; page is null || page["activities"]!.AsArray().Count > 0; watermark = page["watermark"]!.GetValue<string>())
        {
            var (status, body) = await client.PollAsync(watermark);
            Assert.Equal(HttpStatusCode.OK, status);
            page = body;
        }
    }

    private sealed class UnannouncedStream(byte[] body) : MemoryStream(body)
    {
        public override bool CanSeek => false;
    }
}
