using Microsoft.AspNetCore.Http;
using Xunit;

namespace TroLyAo.Widget.Browser;

/// <summary>Microsoft's published clients and pages that use them, served by our own server, so that no other origin is involved.
/// (Answers made up by the browser driver will not do: Chromium keeps such pages from a server on this machine.)</summary>
internal static class MicrosoftClients
{
    public const string Root = "/microsoft";

    private static readonly string[] Folders = [Path.Combine(AppContext.BaseDirectory, "Microsoft"), Path.Combine(Repository(), ".artifacts", "npm")];

    public static Task ServeAsync(HttpContext context, string name)
    {
        var file = Folders.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        context.Response.ContentType = Path.GetExtension(name) == ".js" ? "text/javascript" : "text/html";
        return context.Response.SendFileAsync(file ?? throw new FileNotFoundException(name));
    }

    public static void AreFetched() => Assert.All(["webchat.js", "directline.js"], name =>
        Assert.True(Folders.Any(folder => File.Exists(Path.Combine(folder, name))), $"{name} is missing: run tests/Widget/fetch-clients.sh once."));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TroLyAo.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("TroLyAo.sln is nowhere above the tests.");
    }
}
