using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Html;

namespace TroLyAo.Bot.Channels.Lessons;

/// <summary>A whole page without script, that reads the same with every browser.</summary>
internal sealed class HtmlPage(string title, IHtmlContent body, int status) : IResult
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        if (HttpMethods.IsHead(httpContext.Request.Method))
            return;
        using var text = new StringWriter();
        Frame().WriteTo(text, Encoder);
        await response.WriteAsync(text.ToString(), httpContext.RequestAborted);
    }

    private HtmlContentBuilder Frame()
    {
        var page = new HtmlContentBuilder();
        page.AppendHtmlLine("<!doctype html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">");
        page.AppendHtmlLine("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">");
        page.AppendFormat("<title>{0}</title>\n", title);
        page.AppendHtmlLine("<link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\">");
        page.AppendHtmlLine("<link rel=\"stylesheet\" href=\"/page.css\">\n<link rel=\"stylesheet\" href=\"/lesson.css\">\n</head>\n<body>\n<main class=\"lesson\">");
        page.AppendHtml(body);
        page.AppendHtmlLine("</main>\n</body>\n</html>");
        return page;
    }
}
