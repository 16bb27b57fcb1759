using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;

namespace TroLyAo.Bot.Tests.DirectLine;

/// <summary>The reading end of a stream.</summary>
internal sealed class ClientStream(WebSocket socket) : IDisposable
{
    private readonly byte[] buffer = new byte[256 * 1024];

    public WebSocket Socket => socket;

    /// <summary>The next frame; null once the server has closed.</summary>
    public async Task<string?> FrameAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), patience.Token);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            Assert.Equal(WebSocketMessageType.Text, part.MessageType);
            length += part.Count;
            if (part.EndOfMessage)
            {
                return Encoding.UTF8.GetString(buffer, 0, length);
            }
        }
    }

    /// <summary>Activities until one fulfils the condition, that one included.</summary>
    public async Task<List<JsonNode>> UntilAsync(Func<JsonNode, bool> last)
    {
        var all = new List<JsonNode>();
        while (await FrameAsync() is { } frame)
        {
            if (frame.Length == 0)
            {
                continue;
            }

            all.AddRange(JsonNode.Parse(frame)!["activities"]!.AsArray().Select(activity => activity!));
            if (all.Any(last))
            {
                return all;
            }
        }

        throw new InvalidOperationException("Closed before it came.");
    }

    public Task<List<JsonNode>> UntilAnswerToAsync(string id) => UntilAsync(activity => activity["replyToId"]?.GetValue<string>() == id);

    public async Task SendAsync(string text) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, true, CancellationToken.None);

    public void Dispose() => socket.Dispose();
}
