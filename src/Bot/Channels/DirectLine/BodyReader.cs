using System.Buffers;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>Reads a body into memory, but never more than is allowed.</summary>
internal static class BodyReader
{
    /// <summary>Null if the body is longer than <paramref name="most"/>.</summary>
    public static async Task<byte[]?> ReadAsync(Stream body, long? announced, int most, CancellationToken cancellationToken)
    {
        if (announced > most)
        {
            return null;
        }

        var buffer = ArrayPool<byte>.Shared.Rent(most + 1);
        try
        {
            var length = await body.ReadAtLeastAsync(buffer.AsMemory(0, most + 1), most + 1, throwOnEndOfStream: false, cancellationToken);
            return length > most ? null : buffer.AsSpan(0, length).ToArray();
        }
        finally
        {
            // It held a citizen's words.
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        }
    }
}
