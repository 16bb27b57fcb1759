using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using TroLyAo.Bot.Privacy;

namespace TroLyAo.Bot.Channels.DirectLine.Activities;

/// <summary>Masks personal data in every string, name and number of an activity. Only the client's own name for the activity stays as it
/// is, since the client looks for it in the echo.</summary>
internal sealed class ActivityCleaner(PersonalDataMask mask)
{
    public JsonObject Clean(JsonObject activity)
    {
        var clean = new JsonObject();
        foreach (var (name, node) in activity)
        {
            if (ActivityKeys.SetByServer.Contains(name, StringComparer.OrdinalIgnoreCase) || !IsPublicName(name))
            {
                continue;
            }

            clean[name] = name switch
            {
                ActivityKeys.ChannelData when node is JsonObject data => CleanChannelData(data),
                ActivityKeys.LocalTimestamp when IsTime(node) => node!.DeepClone(),
                _ => Clean(node),
            };
        }

        return clean;
    }

    private JsonObject CleanChannelData(JsonObject data)
    {
        var clean = (JsonObject)Clean(data)!;
        if (ClientIdOf(data) is { } clientId)
        {
            clean[ActivityKeys.ClientActivityId] = clientId;
        }

        return clean;
    }

    /// <summary>The client's name for the activity, if it looks like one.</summary>
    public static string? ClientIdOf(JsonObject channelData) =>
        channelData[ActivityKeys.ClientActivityId] is JsonValue value && value.TryGetValue<string>(out var id)
        && id.Length is > 0 and <= 100 && id.All(letter => letter is > ' ' and < '\u007f')
            ? id
            : null;

    private JsonNode? Clean(JsonNode? node) => node switch
    {
        null => null,
        JsonObject map => new JsonObject(map.Where(entry => IsPublicName(entry.Key)).Select(entry => KeyValuePair.Create(entry.Key, Clean(entry.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Clean)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => JsonValue.Create(mask.Clean(value.GetValue<string>()).Text),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => CleanNumber(value),
        _ => node.DeepClone(),
    };

    private JsonNode CleanNumber(JsonValue value)
    {
        var clean = mask.Clean(value.ToJsonString());
        // A short number by itself is a setting far more often than a code.
        return clean.Found.Any(found => found != PersonalDataClass.OneTimeCode) ? JsonValue.Create(clean.Text) : value.DeepClone();
    }

    private bool IsPublicName(string name) => mask.Clean(name).Found.Count == 0;

    private static bool IsTime(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<string>(out var text)
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out _) && text.Length <= 40 && text.Contains('T', StringComparison.Ordinal);
}
