using TroLyAo.Bot.Channels.DirectLine.Streaming;

namespace TroLyAo.Bot.Channels.DirectLine;

internal static class DirectLineRoutes
{
    public const string Root = "/v3/directline";

    /// <summary>Maps Direct Line 3.0. Web sockets and CORS must be in use.</summary>
    public static IEndpointRouteBuilder MapDirectLine(this IEndpointRouteBuilder routes)
    {
        var root = routes.MapGroup(Root).RequireCors(OriginPolicy.Cors).AddEndpointFilter(NeverKept);
        root.MapPost("/tokens/generate", (HttpContext context, TokenEndpoints tokens) => tokens.GenerateAsync(context));
        root.MapPost("/tokens/refresh", (HttpContext context, TokenEndpoints tokens) => tokens.Refresh(context));
        root.MapPost("/conversations", (HttpContext context, ConversationEndpoints conversations) => conversations.StartAsync(context));
        root.MapGet("/conversations/{id}", (HttpContext context, string id, ConversationEndpoints conversations) => conversations.ReconnectAsync(context, id));
        root.MapPost("/conversations/{id}/activities", (HttpContext context, string id, ActivityEndpoints activities) => activities.PostAsync(context, id));
        root.MapGet("/conversations/{id}/activities", (HttpContext context, string id, ActivityEndpoints activities) => activities.GetAsync(context, id));
        root.MapPost("/conversations/{id}/upload", (HttpContext context, string id, UploadEndpoint upload) => upload.PostAsync(context, id));
        root.MapGet("/conversations/{id}/socket", (HttpContext context, string id, StreamEndpoint stream) => stream.OpenAsync(context, id));
        root.Map("/{**rest}", () => DirectLineError.NoEndpoint);
        return routes;
    }

    private static ValueTask<object?> NeverKept(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        invocation.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(invocation);
    }
}
