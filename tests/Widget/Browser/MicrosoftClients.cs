using Microsoft.Playwright;
using Xunit;

namespace TroLyAo.Widget.Browser;

/// <summary>Microsoft's published clients, served to the browser as if our server did, so that no other origin is involved.</summary>
internal static class MicrosoftClients
{
    private static readonly string Pages = Path.Combine(AppContext.BaseDirectory, "Microsoft");
    private static readonly string Published = Path.Combine(Root(), ".artifacts", "npm");

    public static Task ServeAsync(IBrowserContext context) => context.RouteAsync("**/microsoft/*", route =>
    {
        var name = Path.GetFileName(new Uri(route.Request.Url).AbsolutePath);
        var file = new[] { Pages, Published }.Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
        Assert.True(file is not null, $"{name} is missing: run tests/Widget/fetch-clients.sh once.");
        return route.FulfillAsync(new() { Path = file });
    });

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TroLyAo.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("TroLyAo.sln is nowhere above the tests.");
    }
}
