using TroLyAo.Bot.Channels.Web;
using Xunit;

namespace TroLyAo.Widget;

public sealed class SizeTests
{
    [Fact]
    public void the_widget_weighs_less_than_30_kilobytes_compressed()
    {
        var files = WebFiles.Read(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        var parts = files.All.Where(file => file.Path.StartsWith("/widget", StringComparison.Ordinal)).ToList();
        Assert.True(parts.Count > 10);
        Assert.InRange(parts.Sum(file => file.Gzip.Length), 1, 30 * 1024 - 1);
    }

    [Fact]
    public void no_page_needs_inline_script_or_style()
    {
        foreach (var page in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "wwwroot"), "*.html"))
        {
            var text = File.ReadAllText(page);
            Assert.DoesNotContain("style=", text, StringComparison.Ordinal);
            Assert.DoesNotContain("<style", text, StringComparison.Ordinal);
            Assert.DoesNotContain("onclick", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void no_message_is_ever_parsed_as_markup()
    {
        foreach (var module in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "wwwroot", "widget"), "*.js"))
        {
            Assert.DoesNotMatch("innerHTML|outerHTML|insertAdjacentHTML|document\\.write", File.ReadAllText(module));
        }
    }
}
