namespace TroLyAo.Bot.Channels.DirectLine.Tokens;

/// <summary>What became of reading a token: good claims, claims that have expired, or nothing of ours.</summary>
internal readonly record struct TokenReading(TokenClaims? Claims, bool Expired)
{
    public static readonly TokenReading NotOurs;
}
