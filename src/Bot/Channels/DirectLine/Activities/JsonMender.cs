using System.Text;

namespace TroLyAo.Bot.Channels.DirectLine.Activities;

/// <summary>Mends what phones break when they cut a text in the middle of an emoji: half a surrogate pair, or half a UTF-8 letter,
/// becomes the replacement letter, so that the message arrives all the same.</summary>
internal static class JsonMender
{
    private const int EscapeLength = 6;

    public static string Mend(ReadOnlySpan<byte> body)
    {
        var json = Encoding.UTF8.GetString(body);
        var mended = new StringBuilder(json.Length);
        for (var at = 0; at < json.Length;)
        {
            if (json[at] != '\\')
            {
                mended.Append(json[at++]);
            }
            else if (Escaped(json, at) is not { } letter)
            {
                mended.Append(json, at, Math.Min(2, json.Length - at));
                at += 2;
            }
            else if (char.IsHighSurrogate(letter) && Escaped(json, at + EscapeLength) is { } next && char.IsLowSurrogate(next))
            {
                mended.Append(json, at, 2 * EscapeLength);
                at += 2 * EscapeLength;
            }
            else
            {
                mended.Append(char.IsSurrogate(letter) ? "\\ufffd" : json.AsSpan(at, EscapeLength));
                at += EscapeLength;
            }
        }

        return mended.ToString();
    }

    /// <summary>The letter of a "\uXXXX" at a place; null if there is none.</summary>
    private static char? Escaped(string json, int at) =>
        at + EscapeLength <= json.Length && json[at] == '\\' && json[at + 1] == 'u'
        && ushort.TryParse(json.AsSpan(at + 2, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var letter)
            ? (char)letter
            : null;
}
