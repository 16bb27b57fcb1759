using System.Buffers;
using System.Text.Json;
using Microsoft.Extensions.Options;
using TroLyAo.Bot.Channels.DirectLine.Activities;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>Takes activities in, without waiting for their answer, and gives out what has been logged.</summary>
internal sealed class ActivityEndpoints(
    Inbox inbox,
    IConversationStore store,
    ActivityReader reader,
    ActivityWriter writer,
    CallerReader callers,
    RateGate rates,
    IOptions<DirectLineOptions> options,
    ILogger<ActivityEndpoints> logger)
{
    private readonly DirectLineLimits limits = options.Value.Limits;

    public async Task<IResult> PostAsync(HttpContext context, string id)
    {
        var (caller, refusal) = callers.Read(context, id);
        refusal ??= rates.Message(context, id);
        if (caller is null || refusal is not null)
        {
            return refusal!;
        }

        var body = await BodyReader.ReadAsync(context.Request.Body, context.Request.ContentLength, limits.ActivityBytes, context.RequestAborted);
        if (body is null)
        {
            return DirectLineError.TooLarge(limits.ActivityBytes);
        }

        var activity = reader.Read(id, body);
        return activity.Refusal ?? await AcceptAsync(id, activity.Message, context.RequestAborted);
    }

    /// <summary>Clients stop listening for good at any status but 200, 403 and 404, so a fault here is answered with "nothing new".</summary>
    public async Task<IResult> GetAsync(HttpContext context, string id)
    {
        var (caller, refusal) = callers.Read(context, id);
        if (caller is null)
        {
            return refusal!;
        }

        var after = Watermark.Read(context.Request);
        try
        {
            var messages = await store.ReadAsync(id, after, limits.ActivitiesPerPage, context.RequestAborted);
            if ((messages.Count == 0 && after == 0) || caller.UserId is null)
            {
                return await store.FindAsync(id, context.RequestAborted) is { } conversation
                    ? Set(messages, conversation.UserId, after)
                    : DirectLineError.NoConversation;
            }

            return Set(messages, caller.UserId, after);
        }
#pragma warning disable CA1031 // See above.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            Log.PollFailed(logger, exception.GetType().Name, exception.StackTrace);
            return Set([], string.Empty, after);
        }
    }

    private async Task<IResult> AcceptAsync(string id, InboundMessage? message, CancellationToken cancellationToken)
    {
        if (message is null)
        {
            // Somebody types: acknowledged under a name of its own, never logged.
            return Resource(Tokens.OpaqueId.New());
        }

        return await inbox.AcceptAsync(message, cancellationToken) is { } accepted ? Resource(accepted.Id.ToString()) : DirectLineError.NoConversation;
    }

    private static IResult Resource(string id) => Results.Json(new ResourceBody(id), WireJson.Default.ResourceBody);

    private IResult Set(IReadOnlyList<MessageRecord> messages, string userId, long after)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = ActivityJson.Encoder }))
        {
            writer.WriteSet(json, messages, userId, messages.Count > 0 ? messages[^1].Id.Sequence : after);
        }

        return Results.Bytes(buffer.WrittenMemory, "application/json; charset=utf-8");
    }
}
