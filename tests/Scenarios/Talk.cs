using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace TroLyAo.Scenarios;

/// <summary>One citizen's conversation with a program that may die in between.</summary>
internal sealed class Talk
{
    private const string Root = "/v3/directline";

    private readonly List<string> acknowledged = [];
    private JsonNode conversation = new JsonObject();

    private string Token => conversation["token"]!.GetValue<string>();

    private string Path => $"{Root}/conversations/{conversation["conversationId"]!.GetValue<string>()}";

    /// <summary>Ids of the messages that the program has said it has, in order.</summary>
    public IReadOnlyList<string> Acknowledged => acknowledged;

    public static async Task<Talk> StartAsync(BotProcess bot)
    {
        var talk = new Talk();
        using var generated = await bot.Http.PostAsync($"{Root}/tokens/generate", null);
        talk.conversation = JsonNode.Parse(await generated.Content.ReadAsStringAsync())!;
        talk.conversation = await talk.CallAsync(bot, HttpMethod.Post, $"{Root}/conversations");
        return talk;
    }

    public async Task SayAsync(BotProcess bot, string words)
    {
        var answer = await CallAsync(bot, HttpMethod.Post, $"{Path}/activities", new JsonObject { ["type"] = "message", ["text"] = words });
        acknowledged.Add(answer["id"]!.GetValue<string>());
    }

    public async Task<List<JsonNode>> ActivitiesAsync(BotProcess bot)
    {
        var all = new List<JsonNode>();
        for (var watermark = "0"; ;)
        {
            var page = await CallAsync(bot, HttpMethod.Get, $"{Path}/activities?watermark={watermark}");
            if (page["activities"]!.AsArray().Count == 0)
            {
                return all;
            }

            all.AddRange(page["activities"]!.AsArray().Select(activity => activity!));
            watermark = page["watermark"]!.GetValue<string>();
        }
    }

    /// <summary>All activities once every acknowledged message has an answer.</summary>
    public async Task<List<JsonNode>> AnsweredAsync(BotProcess bot)
    {
        for (var patience = 0; patience < 900; patience++)
        {
            var all = await ActivitiesAsync(bot);
            var answered = all.Select(activity => activity["replyToId"]?.GetValue<string>()).ToHashSet();
            if (acknowledged.All(answered.Contains))
            {
                return all;
            }

            await Task.Delay(100);
        }

        throw new TimeoutException("An acknowledged message was never answered.");
    }

    public async Task<ClientWebSocket> OpenStreamAsync(BotProcess bot)
    {
        var fresh = await CallAsync(bot, HttpMethod.Get, $"{Path}?watermark=0");
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(fresh["streamUrl"]!.GetValue<string>()), CancellationToken.None);
        return socket;
    }

    private async Task<JsonNode> CallAsync(BotProcess bot, HttpMethod method, string path, JsonObject? body = null)
    {
        using var request = new HttpRequestMessage(method, path) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using var response = await bot.Http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }
}
