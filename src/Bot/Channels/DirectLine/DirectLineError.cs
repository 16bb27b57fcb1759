namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>Every way a call can be refused: status, code, and a sentence for the developer of the page.</summary>
internal sealed record DirectLineError(int Status, string Code, string Message) : IResult
{
    public static readonly DirectLineError NoCredential = new(401, "Unauthorized", "Send 'Authorization: Bearer <token>' with a token of this server.");
    public static readonly DirectLineError TokenExpired = new(403, "TokenExpired", "Token has expired.");
    public static readonly DirectLineError ForeignOrigin = new(403, "OriginNotAllowed", "This site is not on the list of sites that may embed the assistant.");
    public static readonly DirectLineError NoTicket = new(403, "BadStreamUrl", "A streamUrl is good for one use within a minute; ask for a new one.");
    public static readonly DirectLineError NoConversation = new(404, "ConversationNotFound", "There is no such conversation.");
    public static readonly DirectLineError NoEndpoint = new(404, "NotFound", "There is no such operation.");
    public static readonly DirectLineError EmptyBody = new(400, "MissingProperty", "The body is empty; send one activity as JSON.");
    public static readonly DirectLineError BadJson = new(400, "BadSyntax", "The body is not a JSON object in UTF-8.");
    public static readonly DirectLineError NoType = new(400, "MissingProperty", "The activity needs a 'type'.");
    public static readonly DirectLineError BadText = new(400, "BadArgument", "'text' must be a string.");
    public static readonly DirectLineError NoSocket = new(400, "BadArgument", "Open this address as a WebSocket.");
    public static readonly DirectLineError UploadRefused = new(413, "UploadNotAllowed", "The assistant takes no files. It has told the citizen what to do instead.");
    public static readonly DirectLineError TooMany = new(429, "TooManyRequests", "Too many requests; wait a moment.");
    public static readonly DirectLineError ServerBusy = new(503, "ServerBusy", "Too many open streams; try again shortly.");
    public static readonly DirectLineError ServerFault = new(500, "ServerError", "Something went wrong here.");

    public static DirectLineError TooLarge(int bytes) => new(413, "MessageSizeTooBig", $"An activity may have at most {bytes} bytes.");

    public static DirectLineError TextTooLong(int letters) => new(413, "TextTooLong", $"A text may have at most {letters} characters.");

    /// <summary>Seconds, as HTTP has it.</summary>
    public int? RetryAfter { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (RetryAfter is { } seconds)
        {
            httpContext.Response.Headers.RetryAfter = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        httpContext.Response.StatusCode = Status;
        return httpContext.Response.WriteAsJsonAsync(new ErrorBody(new ErrorDetail(Code, Message)), WireJson.Default.ErrorBody);
    }
}
