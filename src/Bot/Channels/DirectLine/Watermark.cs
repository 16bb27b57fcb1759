using System.Globalization;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>A place in the log as clients hand it back. Anything that is no place means the beginning, so that history is shown.</summary>
internal static class Watermark
{
    public static long Read(HttpRequest request) =>
        long.TryParse(request.Query["watermark"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0;
}
