using System.Net;
using Microsoft.Extensions.Options;
using TroLyAo.Bot.Channels.DirectLine;
using TroLyAo.Bot.Tests.DirectLine;

namespace TroLyAo.Bot.Tests.Hosting;

public sealed class HostingTests
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task tells_that_it_is_well(string path)
    {
        await using var app = new BotApp();
        using var http = app.CreateClient();

        Assert.Equal("Healthy", await http.GetStringAsync(path));
    }

    [Fact]
    public async Task no_page_may_run_what_is_not_ours()
    {
        await using var app = new BotApp();
        using var http = app.CreateClient();

        using var response = await http.GetAsync("/nowhere");

        Assert.Equal(
            "default-src 'self'; connect-src 'self' ws://localhost; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
            response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("DirectLine:Secret", "short", "Secret: The field DirectLineOptions.Secret must be a string or array type with a minimum length of '24'.")]
    [InlineData("DirectLine:AllowedOrigins:0", "phuong.example.vn/x", "DirectLine:AllowedOrigins: 'phuong.example.vn/x' is no origin; write scheme and host only, such as https://phuong.example.gov.vn.")]
    [InlineData("DirectLine:OpenTokens", "false", "DirectLine:OpenTokens is off and there is no DirectLine:Secret: nobody could start a conversation.")]
    public async Task does_not_start_with_settings_that_cannot_work(string key, string value, string fault)
    {
        await using var app = new BotApp(settings: (key, value));

        var refusal = Assert.ThrowsAny<OptionsValidationException>(() => app.CreateClient());

        Assert.Equal(typeof(DirectLineOptions), refusal.OptionsType);
        Assert.Equal(fault, Assert.Single(refusal.Failures));
    }

    [Fact]
    public async Task shows_nothing_of_its_inside_when_it_breaks()
    {
        await using var app = new BotApp(settings: ("DirectLine:PublicUrl", "https://x"));
        var client = await app.StartConversationAsync();
        Directory.Delete(app.DataFolder, recursive: true);
        Directory.CreateDirectory(app.DataFolder);

        using var response = await client.Http.GetAsync($"{DirectLineClient.Root}/conversations/{client.ConversationId}");

        Assert.DoesNotContain("Sqlite", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEqual(HttpStatusCode.BadGateway, response.StatusCode);
    }
}
