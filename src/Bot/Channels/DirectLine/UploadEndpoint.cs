using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using TroLyAo.Bot.Channels.DirectLine.Activities;
using TroLyAo.Bot.Privacy;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>Files are refused unread, and the assistant tells the citizen what to do instead: photographs of identity papers are the
/// commonest thing people send, and the last thing that should lie about.</summary>
internal sealed class UploadEndpoint(Inbox inbox, ActivityReader reader, CallerReader callers, RateGate rates, IOptions<DirectLineOptions> options)
{
    public async Task<IResult> PostAsync(HttpContext context, string id)
    {
        var (caller, refusal) = callers.Read(context, id);
        refusal ??= rates.Message(context, id);
        if (caller is null || refusal is not null)
        {
            return refusal!;
        }

        var said = await ActivityPartAsync(context, id) ?? new InboundMessage(
            id, null, null, new CleanText(string.Empty, []), new JsonObject { [ActivityKeys.Type] = ActivityKeys.Message });
        await LetFinishAsync(context);
        var accepted = await inbox.AcceptAsync(said with { Kind = MessageKind.Attachment }, context.RequestAborted);
        return accepted is null ? DirectLineError.NoConversation : DirectLineError.UploadRefused;
    }

    /// <summary>Lets a phone send the photograph it has begun: cut off, it would see a broken connection instead of the answer.</summary>
    private static async Task LetFinishAsync(HttpContext context)
    {
        try
        {
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }
        catch (IOException)
        {
            // Larger than the host takes, or broken off: it is refused and answered all the same.
        }
    }

    /// <summary>The words sent along, if the form begins with them as Web Chat's does; the files behind are not read.</summary>
    private async Task<InboundMessage?> ActivityPartAsync(HttpContext context, string id)
    {
        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            || HeaderUtilities.RemoveQuotes(type.Boundary) is not { Length: > 0 and <= 200 } boundary)
        {
            return null;
        }

        try
        {
            var section = await new MultipartReader(boundary.ToString(), context.Request.Body).ReadNextSectionAsync(context.RequestAborted);
            if (section?.ContentDisposition?.Contains("name=\"activity\"", StringComparison.OrdinalIgnoreCase) != true
                && section?.ContentDisposition?.Contains("name=activity", StringComparison.OrdinalIgnoreCase) != true)
            {
                return null;
            }

            var body = await BodyReader.ReadAsync(section.Body, null, options.Value.Limits.ActivityBytes, context.RequestAborted);
            return body is null ? null : reader.Read(id, body).Message;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return null;
        }
    }
}
