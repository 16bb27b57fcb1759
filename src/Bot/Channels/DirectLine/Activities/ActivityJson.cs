using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace TroLyAo.Bot.Channels.DirectLine.Activities;

/// <summary>How activities are written: camelCase, nothing that is null, Vietnamese letters as they are.</summary>
[JsonSerializable(typeof(ReplyActivity))]
internal sealed partial class ActivityJson : JsonSerializerContext
{
    public static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    public static readonly ActivityJson Wire = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = Encoder,
    });
}
