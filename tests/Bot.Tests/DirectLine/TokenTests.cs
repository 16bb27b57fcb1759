using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace TroLyAo.Bot.Tests.DirectLine;

public sealed class TokenTests
{
    private const string Root = DirectLineClient.Root;
    private const string Secret = "a secret of twenty-four letters and more";

    [Fact]
    public async Task our_own_page_gets_a_token_for_a_user_nobody_can_guess()
    {
        await using var app = new BotApp();
        var client = await DirectLineClient.WithTokenAsync(app);

        var claims = JsonNode.Parse(Convert.FromBase64String(Padded(client.Token.Split('.')[1])))!;

        Assert.StartsWith("dl_", claims["user"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(25, claims["user"]!.GetValue<string>().Length);
        Assert.Equal(client.ConversationId, claims["conv"]!.GetValue<string>());
        Assert.NotNull(claims["exp"]);
        Assert.NotNull(claims["jti"]);
    }

    [Theory]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    [InlineData("https://phuong.example.vn", HttpStatusCode.OK)]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task only_pages_on_the_list_get_tokens(string origin, HttpStatusCode expected)
    {
        await using var app = new BotApp(settings: ("DirectLine:AllowedOrigins:0", "https://phuong.example.vn"));
        using var http = app.CreateClient();
        http.DefaultRequestHeaders.Add("Origin", origin);

        using var response = await http.PostAsync($"{Root}/tokens/generate", null);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task the_secret_may_name_the_user_and_a_wrong_one_gets_nothing()
    {
        await using var app = new BotApp(settings: [("DirectLine:Secret", Secret), ("DirectLine:OpenTokens", "false")]);
        var client = new DirectLineClient(app, app.CreateClient());

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync($"{Root}/tokens/generate")).Status);
        client.Use("wrong");
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PostAsync($"{Root}/tokens/generate")).Status);
        client.Use(Secret);
        var (status, body) = await client.PostAsync($"{Root}/tokens/generate", """{"user":{"id":"dl_named-by-the-portal"}}""");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("dl_named-by-the-portal", Encoding.UTF8.GetString(Convert.FromBase64String(Padded(body["token"]!.GetValue<string>().Split('.')[1]))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"user":{"id":"r_guessable"}}""")]
    [InlineData("""{"user":{"id":5}}""")]
    public async Task an_unusable_user_name_counts_as_none(string body)
    {
        await using var app = new BotApp(settings: ("DirectLine:Secret", Secret));
        var client = new DirectLineClient(app, app.CreateClient());
        client.Use(Secret);

        Assert.Equal(HttpStatusCode.OK, (await client.PostAsync($"{Root}/tokens/generate", body)).Status);
    }

    [Fact]
    public async Task the_secret_alone_is_enough_to_talk()
    {
        await using var app = new BotApp(settings: ("DirectLine:Secret", Secret));
        var client = new DirectLineClient(app, app.CreateClient());
        client.Use(Secret);
        Assert.Equal(HttpStatusCode.Created, await client.StartAsync());
        client.Use(Secret);

        var answer = await client.AskAsync("chào");

        Assert.Equal("chào", answer["text"]!.GetValue<string>());
    }

    [Fact]
    public async Task a_token_is_renewed_without_a_body()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        var before = client.Token;

        var (status, body) = await client.RefreshAsync();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(client.ConversationId, body["conversationId"]!.GetValue<string>());
        Assert.NotEqual(before, body["token"]!.GetValue<string>());
        Assert.Equal(3600, body["expires_in"]!.GetValue<int>());
    }

    [Fact]
    public async Task an_expired_token_is_told_so_everywhere()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero));
        await using var app = new BotApp(time: clock);
        var client = await app.StartConversationAsync();
        clock.Advance(TimeSpan.FromMinutes(61));

        (HttpStatusCode Status, JsonNode Body)[] answers =
        [
            await client.RefreshAsync(), await client.SayAsync("chào"), await client.PollAsync(),
            await client.PostAsync($"{Root}/conversations", "{}"), await client.GetAsync($"{Root}/conversations/{client.ConversationId}"),
        ];

        Assert.All(answers, answer =>
        {
            Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
            Assert.Equal("TokenExpired", answer.Body["error"]!["code"]!.GetValue<string>());
        });
    }

    [Fact]
    public async Task a_token_changed_in_any_place_is_none()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        var good = client.Token;
        // The last letter carries two bits that mean nothing.
        await Gen.Select(Gen.Int[0, good.Length - 2], Gen.OneOf('A', 'b', '9', '-', '.')).Where((at, letter) => good[at] != letter).SampleAsync(
            async (at, letter) =>
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/tokens/refresh");
                request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", string.Concat(good.AsSpan(0, at), [letter], good.AsSpan(at + 1)));
                using var response = await client.Http.SendAsync(request);
                return response.StatusCode == HttpStatusCode.Unauthorized;
            },
            iter: 300);
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("...")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoiYSJ9.")]
    public async Task what_is_no_token_of_ours_is_refused(string token)
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();
        client.Http.DefaultRequestHeaders.Remove("Authorization");
        client.Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bearer {token}");

        var (status, body) = await client.PollAsync();

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("Unauthorized", body["error"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task the_ticket_of_a_stream_is_no_token()
    {
        await using var app = new BotApp();
        var client = await app.StartConversationAsync();

        client.Use(client.StreamUrl.Split("t=")[^1]);

        Assert.Equal(HttpStatusCode.Unauthorized, (await client.PollAsync()).Status);
    }

    [Fact]
    public async Task one_address_gets_only_so_many_tokens_at_once()
    {
        await using var app = new BotApp(settings:
            [("DirectLine:Limits:TokenBurst", "3"), ("DirectLine:Limits:ExemptLoopback", "false")]);
        using var http = app.CreateClient();
        for (var count = 0; count < 3; count++)
        {
            Assert.Equal(HttpStatusCode.OK, (await http.PostAsync($"{Root}/tokens/generate", null)).StatusCode);
        }

        using var refused = await http.PostAsync($"{Root}/tokens/generate", null);

        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
        Assert.Equal("TooManyRequests", JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["error"]!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task tokens_and_history_outlive_a_restart_and_the_key_is_for_its_owner_only()
    {
        using var folder = new TempFolder();
        string token, conversation;
        await using (var first = new BotApp(folder: folder))
        {
            var client = await first.StartConversationAsync();
            await client.AskAsync("chào");
            (token, conversation) = (client.Token, client.ConversationId);
        }

        await using var second = new BotApp(folder: folder);
        var back = new DirectLineClient(second, second.CreateClient());
        back.Use(token, conversation);

        Assert.Equal(3, (await back.ActivitiesAsync(3)).Count);
        Assert.Equal(HttpStatusCode.OK, await back.StartAsync());
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(Path.Combine(folder.Location, "direct-line.key")) == (UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    private static string Padded(string part) => part.Replace('-', '+').Replace('_', '/').PadRight((part.Length + 3) / 4 * 4, '=');
}
