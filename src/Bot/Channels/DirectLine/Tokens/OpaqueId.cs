using System.Buffers.Text;
using System.Security.Cryptography;

namespace TroLyAo.Bot.Channels.DirectLine.Tokens;

/// <summary>128 random bits as text: nobody guesses one, and no two are alike.</summary>
internal static class OpaqueId
{
    public static string New()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes);
        return Base64Url.EncodeToString(bytes);
    }
}
