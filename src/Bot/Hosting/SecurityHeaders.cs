namespace TroLyAo.Bot.Hosting;

/// <summary>Headers that keep a page from running or showing what is not ours. An endpoint that has set one keeps its own.</summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        context.Response.OnStarting(Add, context);
        return next(context);
    }

    private static Task Add(object state)
    {
        var context = (HttpContext)state;
        var headers = context.Response.Headers;
        headers.TryAdd("X-Content-Type-Options", "nosniff");
        headers.TryAdd("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.TryAdd("Permissions-Policy", "camera=(), geolocation=(), microphone=(self)");
        headers.TryAdd("Content-Security-Policy", Policy(context.Request));
        return Task.CompletedTask;
    }

    /// <summary>Some browsers do not count our own web socket as 'self', so it is named.</summary>
    private static string Policy(HttpRequest request)
    {
        var socket = Uri.CheckHostName(request.Host.Host) == UriHostNameType.Unknown ? string.Empty : $" {(request.IsHttps ? "wss" : "ws")}://{request.Host}";
        return $"default-src 'self'; connect-src 'self'{socket}; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
    }
}
