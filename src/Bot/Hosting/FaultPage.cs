namespace TroLyAo.Bot.Hosting;

/// <summary>What a caller gets when we break: a status and a code, nothing of the inside.</summary>
internal static class FaultPage
{
    private const string Body = """{"error":{"code":"ServerError","message":"Something went wrong here."}}""";

    public static void Configure(IApplicationBuilder app) => app.Run(context =>
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(Body, context.RequestAborted);
    });
}
