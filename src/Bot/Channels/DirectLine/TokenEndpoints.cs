using System.Text.Json;
using System.Text.Json.Nodes;
using TroLyAo.Bot.Channels.DirectLine.Tokens;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>Tokens are made for a conversation that does not exist yet and for a user whom we name.</summary>
internal sealed class TokenEndpoints(TokenService tokens, CallerReader callers, OriginPolicy origins, RateGate rates, Microsoft.Extensions.Options.IOptions<DirectLineOptions> options)
{
    private const int LongestBody = 4096;
    private const string UserPrefix = "dl_";

    public async Task<IResult> GenerateAsync(HttpContext context)
    {
        if (context.Request.Headers.Authorization.Count > 0)
        {
            return callers.Read(context) is ({ ConversationId: null }, _)
                ? New(await UserInBodyAsync(context) ?? NewUser())
                : DirectLineError.NoCredential;
        }

        if (!options.Value.OpenTokens)
        {
            return DirectLineError.NoCredential;
        }

        return !origins.Allows(context.Request) ? DirectLineError.ForeignOrigin
            : rates.Token(context) is { } refusal ? refusal
            : New(NewUser());
    }

    public IResult Refresh(HttpContext context) => callers.Read(context) switch
    {
        ({ ConversationId: { } conversation, UserId: { } user }, _) => Body(conversation, user),
        (_, { } refusal) => refusal,
        _ => DirectLineError.NoCredential,
    };

    public static string NewUser() => UserPrefix + OpaqueId.New();

    private IResult New(string user) => Body(OpaqueId.New(), user);

    private IResult Body(string conversation, string user) =>
        Results.Json(new ConversationBody(conversation, tokens.ForCalls(conversation, user), tokens.LifeInSeconds), WireJson.Default.ConversationBody);

    /// <summary>Only the holder of the secret may name the user; an unusable name counts as none.</summary>
    private static async Task<string?> UserInBodyAsync(HttpContext context)
    {
        var body = await BodyReader.ReadAsync(context.Request.Body, context.Request.ContentLength, LongestBody, context.RequestAborted);
        if (body is null or [])
        {
            return null;
        }

        try
        {
            return JsonNode.Parse(body) is JsonObject map && map["user"] is JsonObject user && user["id"] is JsonValue value
                && value.TryGetValue<string>(out var id) && id.StartsWith(UserPrefix, StringComparison.Ordinal) && id.Length is > 10 and <= 100
                    ? id
                    : null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or ArgumentException)
        {
            return null;
        }
    }
}
