namespace TroLyAo.Bot.Channels.Web;

/// <summary>
/// The face of the assistant on the web: the citizens' page at <c>/</c>, the widget other sites embed at
/// <c>/widget.js</c>, and a page at <c>/embed</c> that shows how. The talk itself goes over Direct Line.
/// </summary>
public static class WebChannel
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static WebApplication MapWeb(this WebApplication app)
    {
        var files = WebFiles.Read(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        MapPage(app, "/", files["/index.html"]);
        MapPage(app, "/embed", files["/embed.html"]);
        foreach (var file in files.All.Where(file => !file.Path.EndsWith(".html", StringComparison.Ordinal)))
        {
            app.MapMethods(file.Path, Methods, (HttpContext context) => Part(context, file));
        }

        return app;
    }

    private static void MapPage(WebApplication app, string path, WebFile file) =>
        app.MapMethods(path, Methods, () => new WebFileResult(file));

    private static WebFileResult Part(HttpContext context, WebFile file)
    {
        // Module scripts of another origin are only run when that origin allows it; these are the same for everybody.
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return new WebFileResult(file);
    }
}
