using System.Net.WebSockets;
using Microsoft.Extensions.Options;
using TroLyAo.Bot.Channels.DirectLine.Activities;
using TroLyAo.Bot.Channels.DirectLine.Tokens;
using TroLyAo.Bot.Conversations;

namespace TroLyAo.Bot.Channels.DirectLine.Streaming;

/// <summary>Opens a stream for whoever holds an unused ticket. Browsers can set no header on a socket, so the address itself proves the
/// right to it; and CORS does not cover sockets, so the origin is checked here.</summary>
internal sealed class StreamEndpoint(
    TokenService tokens,
    UsedTickets used,
    OriginPolicy origins,
    OpenStreams streams,
    ActivityWriter writer,
    IConversationStore store,
    ConversationFeed feed,
    TimeProvider time,
    IOptions<DirectLineOptions> options,
    ILogger<StreamEndpoint> logger)
{
    public async Task<IResult> OpenAsync(HttpContext context, string id)
    {
        if (!context.WebSockets.IsWebSocketRequest)
        {
            return DirectLineError.NoSocket;
        }

        if (!origins.Allows(context.Request))
        {
            return DirectLineError.ForeignOrigin;
        }

        var ticket = tokens.Read(context.Request.Query["t"].ToString(), TokenClaims.ForStream);
        if (ticket.Claims is not { } claims || ticket.Expired || claims.Conv != id || !used.Take(claims))
        {
            return DirectLineError.NoTicket;
        }

        using var subscription = feed.Subscribe(id, options.Value.Limits.SocketBacklog);
        var session = new StreamSession(subscription, claims.User, Watermark.Read(context.Request), store, writer, time, options.Value);
        if (!streams.TryAdd(session))
        {
            return DirectLineError.ServerBusy;
        }

        try
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await session.RunAsync(socket, context.RequestAborted);
        }
        catch (Exception exception) when (exception is WebSocketException or OperationCanceledException or IOException)
        {
            // The other side has gone, or was too slow; it comes back with its watermark.
            Log.StreamDropped(logger);
        }
        finally
        {
            streams.Remove(session);
        }

        return Results.Empty;
    }
}
