using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using TroLyAo.Bot.Channels.DirectLine.Tokens;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>Finds out from the Authorization header who calls.</summary>
internal sealed class CallerReader(TokenService tokens, IOptions<DirectLineOptions> options)
{
    private const string Scheme = "Bearer ";

    public (Caller? Caller, DirectLineError? Error) Read(HttpContext context)
    {
        var header = context.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase))
        {
            return (null, DirectLineError.NoCredential);
        }

        var credential = header[Scheme.Length..].Trim();
        if (IsSecret(credential))
        {
            return (Caller.Secret, null);
        }

        var (claims, expired) = tokens.Read(credential, TokenClaims.ForCalls);
        return claims is null ? (null, DirectLineError.NoCredential)
            : expired ? (null, DirectLineError.TokenExpired)
            : (new Caller(claims.Conv, claims.User), null);
    }

    /// <summary>As above, for one conversation; another's conversation looks as if it did not exist.</summary>
    public (Caller? Caller, DirectLineError? Error) Read(HttpContext context, string conversationId) => Read(context) switch
    {
        ({ } caller, _) when !caller.MayUse(conversationId) => (null, DirectLineError.NoConversation),
        var found => found,
    };

    private bool IsSecret(string credential) =>
        options.Value.Secret is { } secret
        && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(credential));
}
