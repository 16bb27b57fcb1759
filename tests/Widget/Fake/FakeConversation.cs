using System.Globalization;
using System.Text.Json.Nodes;
using System.Threading.Channels;

namespace TroLyAo.Widget.Fake;

internal sealed class FakeConversation(string id)
{
    private readonly List<JsonObject> log = [];
    private readonly List<ChannelWriter<string>> listeners = [];

    public string Id { get; } = id;

    public int Count
    {
        get
        {
            lock (log)
            {
                return log.Count;
            }
        }
    }

    /// <summary>Activities whose text is this, as posted by the person.</summary>
    public int Posted(string text)
    {
        lock (log)
        {
            return log.Count(activity => (string?)activity["from"]?["role"] == "user" && (string?)activity["text"] == text);
        }
    }

    public bool Knows(string? clientActivityId)
    {
        lock (log)
        {
            return clientActivityId is not null && log.Any(activity => (string?)activity["channelData"]?["clientActivityID"] == clientActivityId);
        }
    }

    public string Append(JsonObject activity)
    {
        lock (log)
        {
            log.Add(activity);
            activity["id"] = $"{Id}|{log.Count.ToString(CultureInfo.InvariantCulture)}";
            activity["timestamp"] = DateTimeOffset.UnixEpoch.AddSeconds(log.Count).ToString("O", CultureInfo.InvariantCulture);
            Tell(Frame([activity]));
            return (string)activity["id"]!;
        }
    }

    public void Typing()
    {
        lock (log)
        {
            Tell("""{"activities":[{"type":"typing","from":{"id":"bot","role":"bot"}}]}""");
        }
    }

    public string Since(string watermark)
    {
        lock (log)
        {
            var from = int.TryParse(watermark, CultureInfo.InvariantCulture, out var number) ? number : 0;
            return Frame(log.Skip(from));
        }
    }

    public ChannelReader<string> Listen(string watermark)
    {
        lock (log)
        {
            var pipe = Channel.CreateUnbounded<string>();
            pipe.Writer.TryWrite(Since(watermark));
            listeners.Add(pipe.Writer);
            return pipe.Reader;
        }
    }

    private void Tell(string frame) => listeners.ForEach(listener => listener.TryWrite(frame));

    private string Frame(IEnumerable<JsonObject> activities) => new JsonObject
    {
        ["activities"] = new JsonArray([.. activities.Select(activity => activity.DeepClone())]),
        ["watermark"] = log.Count.ToString(CultureInfo.InvariantCulture),
    }.ToJsonString();
}
