using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace TroLyAo.Benchmarks;

/// <summary>One conversation over Direct Line: asks, waits on the stream for the answer, asks again.</summary>
internal sealed class Citizen : IDisposable
{
    private const string Root = "/v3/directline";

    private readonly HttpClient http;
    private readonly ClientWebSocket stream = new();
    private readonly byte[] buffer = new byte[512 * 1024];
    private string token = string.Empty;
    private string path = string.Empty;

    private Citizen(HttpClient http) => this.http = http;

    /// <summary>What the server has told of its handler in the last answer.</summary>
    public string ContentVersion { get; private set; } = string.Empty;

    public static async Task<Citizen> ArriveAsync(HttpClient http)
    {
        var citizen = new Citizen(http);
        using var generated = await citizen.PostAsync($"{Root}/tokens/generate", null);
        citizen.token = generated.RootElement.GetProperty("token").GetString()!;
        using var started = await citizen.PostAsync($"{Root}/conversations", "{}");
        citizen.path = $"{Root}/conversations/{started.RootElement.GetProperty("conversationId").GetString()}/activities";
        await citizen.stream.ConnectAsync(new Uri(started.RootElement.GetProperty("streamUrl").GetString()!), CancellationToken.None);
        await citizen.WaitAsync(activity => activity.GetProperty("from").GetProperty("role").GetString() == "bot");
        return citizen;
    }

    /// <summary>Asks, and returns how long the answer took to arrive.</summary>
    public async Task<TimeSpan> AskAsync(string question)
    {
        var clock = Stopwatch.StartNew();
        using var posted = await PostAsync(path, JsonSerializer.Serialize(new { type = "message", text = question }));
        var id = posted.RootElement.GetProperty("id").GetString();
        await WaitAsync(activity => activity.TryGetProperty("replyToId", out var to) && to.GetString() == id);
        return clock.Elapsed;
    }

    public void Dispose() => stream.Dispose();

    private async Task WaitAsync(Func<JsonElement, bool> awaited)
    {
        while (true)
        {
            var length = 0;
            ValueWebSocketReceiveResult part;
            do
            {
                part = await stream.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                length += part.Count;
            }
            while (!part.EndOfMessage);
            if (length == 0)
            {
                continue;
            }

            using var frame = JsonDocument.Parse(buffer.AsMemory(0, length));
            foreach (var activity in frame.RootElement.GetProperty("activities").EnumerateArray().Where(awaited))
            {
                ContentVersion = activity.GetProperty("channelData").GetProperty("troLyAo").GetProperty("contentVersion").GetString()!;
                return;
            }
        }
    }

    private async Task<JsonDocument> PostAsync(string path, string? body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = body is null ? null : new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Authorization = token.Length == 0 ? null : new AuthenticationHeaderValue("Bearer", token);
        using var response = await http.SendAsync(request);
        response.EnsureSuccessStatusCode();
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
    }
}
