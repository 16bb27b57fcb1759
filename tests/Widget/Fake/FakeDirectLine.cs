using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Privacy;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Widget.Fake;

/// <summary>Just enough of Direct Line to misbehave on command: no sockets, expired tokens, answers that come late.</summary>
internal sealed class FakeDirectLine(ITurnHandler assistant)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly ConcurrentDictionary<string, FakeConversation> conversations = [];
    private readonly ConcurrentDictionary<string, string> tokens = [];

    public bool Sockets { get; set; } = true;

    public int? Refusal { get; set; }

    public IEnumerable<FakeConversation> Conversations => conversations.Values;

    public void ExpireTokens() => tokens.Clear();

    public void Map(WebApplication app)
    {
        app.UseWebSockets();
        var line = app.MapGroup("/v3/directline");
        line.MapPost("/tokens/generate", () => Ticket(Guid.NewGuid().ToString("N"), null));
        line.MapPost("/tokens/refresh", (HttpRequest request) => Owner(request) is { } id ? Ticket(id, null) : Expired());
        line.MapPost("/conversations", StartAsync);
        line.MapGet("/conversations/{id}", (string id, string? watermark, HttpRequest request) =>
            Owner(request) == id ? Ticket(id, watermark, request) : Expired());
        line.MapGet("/conversations/{id}/activities", (string id, string? watermark, HttpRequest request) =>
            Owner(request) == id ? Results.Text(conversations[id].Since(watermark ?? ""), "application/json") : Expired());
        line.MapPost("/conversations/{id}/activities", PostAsync);
        line.MapGet("/stream/{id}", StreamAsync);
    }

    private string? Owner(HttpRequest request) =>
        tokens.GetValueOrDefault(request.Headers.Authorization.ToString().Replace("Bearer ", "", StringComparison.Ordinal));

    private static IResult Expired() => Results.Json(new { error = new { code = "TokenExpired" } }, statusCode: 403);

    private IResult Ticket(string id, string? watermark, HttpRequest? request = null)
    {
        var token = Guid.NewGuid().ToString("N");
        tokens[token] = id;
        var streamUrl = request is null ? null : $"ws://{request.Host}/v3/directline/stream/{id}?watermark={watermark}&t={token}";
        return Results.Json(new { conversationId = id, token, expires_in = 1800, streamUrl }, Json);
    }

    private async Task<IResult> StartAsync(HttpRequest request)
    {
        if (Owner(request) is not { } id)
        {
            return Expired();
        }

        conversations[id] = new FakeConversation(id);
        await RunAsync(conversations[id], MessageKind.Joined, "", null);
        return Ticket(id, "", request);
    }

    private async Task<IResult> PostAsync(string id, HttpRequest request)
    {
        if (Owner(request) != id)
        {
            return Expired();
        }

        if (Refusal is { } status)
        {
            return Results.StatusCode(status);
        }

        var activity = (await JsonNode.ParseAsync(request.Body))!.AsObject();
        var conversation = conversations[id];
        if (conversation.Knows((string?)activity["channelData"]?["clientActivityID"]))
        {
            return Results.Json(new { id = "again" });
        }

        activity["from"] = new JsonObject { ["id"] = "dl_person", ["role"] = "user" };
        var posted = conversation.Append(activity);
        _ = RunAsync(conversation, MessageKind.Text, (string?)activity["text"] ?? "", posted);
        return Results.Json(new { id = posted });
    }

    private async Task RunAsync(FakeConversation conversation, MessageKind kind, string text, string? replyTo)
    {
        conversation.Typing();
        var request = new TurnRequest(conversation.Id, replyTo ?? "joined", kind, new CleanText(text, []), ConversationState.Empty, default);
        foreach (var reply in (await assistant.HandleAsync(request, CancellationToken.None)).Replies)
        {
            conversation.Append(ToActivity(reply, replyTo));
        }
    }

    private static JsonObject ToActivity(Reply reply, string? replyTo) => JsonSerializer.SerializeToNode(new
    {
        type = "message",
        from = new { id = "bot", role = "bot" },
        text = reply.Message.Text,
        textFormat = "plain",
        speak = reply.Message.Speech,
        replyToId = replyTo,
        suggestedActions = new { actions = reply.Message.Choices.Select(choice => new { type = "imBack", title = choice, value = choice }) },
        channelData = new { troLyAo = new { outcome = "answered", reply.Trace.LessonId, view = new { blocks = reply.Message.Blocks } } },
    }, Json)!.AsObject();

    private async Task StreamAsync(string id, string? watermark, HttpContext context)
    {
        if (!Sockets || !context.WebSockets.IsWebSocketRequest)
        {
            context.Response.StatusCode = 400;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync();
        try
        {
            await foreach (var frame in conversations[id].Listen(watermark ?? "").ReadAllAsync(context.RequestAborted))
            {
                await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, context.RequestAborted);
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or WebSocketException)
        {
            // The page was closed.
        }
    }
}
