using System.Text.Json.Nodes;
using TroLyAo.Bot.Privacy;

namespace TroLyAo.Bot.Turns;

/// <summary>How a message of a citizen is written in the log; replies are written as <see cref="Reply"/>.</summary>
internal sealed record InboundPayload(MessageKind? Kind, CleanText Text, JsonObject? Original)
{
    public static readonly InboundPayload Joined = new(MessageKind.Joined, new CleanText(string.Empty, []), null);
}
