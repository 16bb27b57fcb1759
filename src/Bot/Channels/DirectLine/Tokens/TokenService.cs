using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace TroLyAo.Bot.Channels.DirectLine.Tokens;

/// <summary>Makes and reads tokens: JSON web tokens signed with HMAC-SHA256. No other algorithm is ever read.</summary>
internal sealed class TokenService(SigningKey key, TimeProvider time, IOptions<DirectLineOptions> options)
{
    private const int LongestToken = 1024;

    private static readonly string Header = Base64Url.EncodeToString("""{"alg":"HS256","typ":"JWT"}"""u8);

    public int LifeInSeconds => (int)options.Value.TokenLife.TotalSeconds;

    public string ForCalls(string conversationId, string userId) =>
        Write(conversationId, userId, TokenClaims.ForCalls, options.Value.TokenLife);

    public string ForStream(string conversationId, string userId) =>
        Write(conversationId, userId, TokenClaims.ForStream, options.Value.TicketLife);

    public TokenReading Read(string token, string use)
    {
        var body = token.LastIndexOf('.');
        if (token.Length > LongestToken || body <= Header.Length || !token.StartsWith(Header + ".", StringComparison.Ordinal)
            || !IsSigned(token.AsSpan(0, body), token.AsSpan(body + 1)))
        {
            return TokenReading.NotOurs;
        }

        var claims = JsonSerializer.Deserialize(Base64Url.DecodeFromChars(token.AsSpan(Header.Length + 1, body - Header.Length - 1)), WireJson.Default.TokenClaims);
        return claims is null || claims.Use != use
            ? TokenReading.NotOurs
            : new TokenReading(claims, claims.Exp <= time.GetUtcNow().ToUnixTimeSeconds());
    }

    private string Write(string conversationId, string userId, string use, TimeSpan life)
    {
        var expires = time.GetUtcNow().Add(life).ToUnixTimeSeconds();
        var claims = new TokenClaims(conversationId, userId, expires, OpaqueId.New(), use);
        var content = $"{Header}.{Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(claims, WireJson.Default.TokenClaims))}";
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        key.Sign(Encoding.ASCII.GetBytes(content), signature);
        return $"{content}.{Base64Url.EncodeToString(signature)}";
    }

    private bool IsSigned(ReadOnlySpan<char> content, ReadOnlySpan<char> signature)
    {
        Span<byte> given = stackalloc byte[HMACSHA256.HashSizeInBytes];
        if (!Base64Url.IsValid(signature, out var length) || length != given.Length)
        {
            return false;
        }

        Base64Url.DecodeFromChars(signature, given);
        Span<byte> ours = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> bytes = stackalloc byte[LongestToken];
        // ASCII writes "?" for anything else, which no signed token contains.
        key.Sign(bytes[..Encoding.ASCII.GetBytes(content, bytes)], ours);
        return CryptographicOperations.FixedTimeEquals(given, ours);
    }
}
