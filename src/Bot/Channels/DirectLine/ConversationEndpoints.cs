using System.Globalization;
using TroLyAo.Bot.Channels.DirectLine.Tokens;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>Opens a conversation, once per token, and hands out the address of its stream.</summary>
internal sealed class ConversationEndpoints(
    Inbox inbox, IConversationStore store, TokenService tokens, CallerReader callers, OriginPolicy origins)
{
    public const string ChannelName = "directline";

    public async Task<IResult> StartAsync(HttpContext context)
    {
        var (caller, refusal) = callers.Read(context);
        if (caller is null)
        {
            return refusal!;
        }

        var conversation = caller.ConversationId ?? OpaqueId.New();
        var user = caller.UserId ?? TokenEndpoints.NewUser();
        var opened = await inbox.OpenAsync(conversation, user, ChannelName, context.RequestAborted);
        return Body(context.Request, conversation, user, after: 0, opened ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    public async Task<IResult> ReconnectAsync(HttpContext context, string id)
    {
        var (caller, refusal) = callers.Read(context, id);
        return caller is null ? refusal!
            : await store.FindAsync(id, context.RequestAborted) is not { } conversation ? DirectLineError.NoConversation
            : Body(context.Request, id, conversation.UserId, Watermark.Read(context.Request), StatusCodes.Status200OK);
    }

    private IResult Body(HttpRequest request, string conversation, string user, long after, int status)
    {
        var ws = "ws" + origins.BaseOf(request)["http".Length..];
        var ticket = tokens.ForStream(conversation, user);
        // The path does not end in "/stream": newer clients would take that for a voice connection.
        var stream = string.Create(CultureInfo.InvariantCulture, $"{ws}{DirectLineRoutes.Root}/conversations/{conversation}/socket?watermark={after}&t={ticket}");
        return Results.Json(
            new ConversationBody(conversation, tokens.ForCalls(conversation, user), tokens.LifeInSeconds, stream), WireJson.Default.ConversationBody, statusCode: status);
    }
}
