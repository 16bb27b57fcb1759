using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace TroLyAo.Bot.Channels.Web;

/// <summary>
/// Sends a <see cref="WebFile"/>: small, and asked again each time, so that a phone never mixes parts of two releases; an
/// unchanged file costs an empty 304.
/// </summary>
internal sealed class WebFileResult(WebFile file) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (request, response) = (httpContext.Request, httpContext.Response);
        var squeezed = AcceptsGzip(request.Headers.AcceptEncoding);
        // A strong tag names exact bytes, so the compressed form has its own.
        var tag = squeezed ? file.ETag.Insert(file.ETag.Length - 1, "-gz") : file.ETag;
        response.Headers.ETag = tag;
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.CacheControl = "no-cache";
        if (request.Headers.IfNoneMatch.Any(known => known is not null && known.Contains(tag, StringComparison.Ordinal)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var body = squeezed ? file.Gzip : file.Plain;
        if (squeezed)
        {
            response.Headers.ContentEncoding = "gzip";
        }

        response.ContentType = file.ContentType;
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(body, httpContext.RequestAborted);
        }
    }

    private static bool AcceptsGzip(StringValues accepted) =>
        StringWithQualityHeaderValue.TryParseList(accepted, out var encodings)
        && encodings.Any(encoding => encoding.Value.Equals("gzip", StringComparison.OrdinalIgnoreCase) && encoding.Quality is not 0);
}
