using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace TroLyAo.Bot.Tests.DirectLine;

/// <summary>Speaks Direct Line as a browser does.</summary>
internal sealed class DirectLineClient(BotApp app, HttpClient http)
{
    public const string Root = "/v3/directline";

    public HttpClient Http => http;

    public string Token { get; private set; } = string.Empty;

    public string ConversationId { get; private set; } = string.Empty;

    public string StreamUrl { get; private set; } = string.Empty;

    private string Activities => $"{Root}/conversations/{ConversationId}/activities";

    public static async Task<DirectLineClient> WithTokenAsync(BotApp app)
    {
        var client = new DirectLineClient(app, app.CreateClient());
        client.Keep((await client.PostAsync($"{Root}/tokens/generate")).Body);
        return client;
    }

    /// <summary>A second window on the same conversation.</summary>
    public DirectLineClient Again()
    {
        var other = new DirectLineClient(app, app.CreateClient());
        other.Use(Token, ConversationId);
        return other;
    }

    public void Use(string token, string? conversationId = null)
    {
        Token = token;
        ConversationId = conversationId ?? ConversationId;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    public async Task<HttpStatusCode> StartAsync()
    {
        var (status, body) = await PostAsync($"{Root}/conversations", """{"user":{"id":"x"},"locale":"vi-VN"}""");
        Keep(body);
        return status;
    }

    public async Task<HttpStatusCode> ReconnectAsync(string watermark = "")
    {
        var (status, body) = await GetAsync($"{Root}/conversations/{ConversationId}?watermark={watermark}");
        Keep(body);
        return status;
    }

    public Task<(HttpStatusCode Status, JsonNode Body)> RefreshAsync() => PostAsync($"{Root}/tokens/refresh");

    public Task<(HttpStatusCode Status, JsonNode Body)> SayAsync(string words, string? clientId = null) => SendAsync(new JsonObject
    {
        ["type"] = "message",
        ["text"] = words,
        ["from"] = new JsonObject { ["id"] = "somebody else", ["role"] = "bot" },
        ["channelData"] = new JsonObject { ["clientActivityID"] = clientId ?? Guid.NewGuid().ToString("N") },
    });

    public Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(JsonObject activity) => PostAsync(Activities, activity.ToJsonString());

    public Task<(HttpStatusCode Status, JsonNode Body)> SendAsync(byte[] body) => PostAsync(Activities, new ByteArrayContent(body));

    public Task<(HttpStatusCode Status, JsonNode Body)> PostAsync(string path, string? json = null) =>
        PostAsync(path, (HttpContent?)(json is null ? null : new StringContent(json, Encoding.UTF8, "application/json")));

    public async Task<(HttpStatusCode Status, JsonNode Body)> PostAsync(string path, HttpContent? content)
    {
        using var response = await http.PostAsync(path, content);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    public async Task<(HttpStatusCode Status, JsonNode Body)> GetAsync(string path)
    {
        using var response = await http.GetAsync(path);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    public Task<(HttpStatusCode Status, JsonNode Body)> PollAsync(string watermark = "") => GetAsync($"{Activities}?watermark={watermark}");

    /// <summary>All activities once there are so many.</summary>
    public async Task<List<JsonObject>> ActivitiesAsync(int count)
    {
        for (var patience = 0; patience < 400; patience++)
        {
            var all = (await PollAsync()).Body["activities"]!.AsArray();
            if (all.Count >= count)
            {
                return [.. all.Select(activity => activity!.AsObject())];
            }

            await Task.Delay(25);
        }

        throw new TimeoutException("The answer did not come.");
    }

    /// <summary>Says something and returns the activity that answers it.</summary>
    public async Task<JsonObject> AskAsync(string words)
    {
        var id = (await SayAsync(words)).Body["id"]!.GetValue<string>();
        for (var patience = 0; patience < 400; patience++)
        {
            var answer = (await PollAsync()).Body["activities"]!.AsArray().FirstOrDefault(activity => activity!["replyToId"]?.GetValue<string>() == id);
            if (answer is not null)
            {
                return answer.AsObject();
            }

            await Task.Delay(25);
        }

        throw new TimeoutException("The answer did not come.");
    }

    public async Task<ClientStream> OpenStreamAsync(string? origin = null)
    {
        var sockets = app.Server.CreateWebSocketClient();
        sockets.ConfigureRequest = request =>
        {
            if (origin is not null)
            {
                request.Headers.Origin = origin;
            }
        };
        return new ClientStream(await sockets.ConnectAsync(new Uri(StreamUrl), CancellationToken.None));
    }

    private void Keep(JsonNode body)
    {
        if (body["token"] is { } token)
        {
            Use(token.GetValue<string>(), body["conversationId"]!.GetValue<string>());
        }

        StreamUrl = body["streamUrl"]?.GetValue<string>() ?? StreamUrl;
    }
}
