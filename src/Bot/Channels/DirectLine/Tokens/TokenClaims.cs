namespace TroLyAo.Bot.Channels.DirectLine.Tokens;

/// <summary>What a token proves.</summary>
/// <param name="User">Clients read this claim to know the user's id.</param>
/// <param name="Use">"conversation" for calls, "stream" for the one address of a stream.</param>
internal sealed record TokenClaims(string Conv, string User, long Exp, string Jti, string Use)
{
    public const string ForCalls = "conversation";
    public const string ForStream = "stream";
}
