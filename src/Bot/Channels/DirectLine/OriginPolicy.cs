using Microsoft.Extensions.Options;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>Which pages may talk to us. Browsers always tell the origin of a page; other programs tell none, and prove themselves by token.</summary>
internal sealed class OriginPolicy(IOptions<DirectLineOptions> options)
{
    public const string Cors = "direct-line";

    public bool Allows(HttpRequest request)
    {
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || IsOurs(request, origin) || options.Value.AllowedOrigins.Contains(origin, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The address a browser reaches us by, without a slash at the end.</summary>
    public string BaseOf(HttpRequest request) =>
        options.Value.PublicUrl?.TrimEnd('/') ?? $"{request.Scheme}://{request.Host}{request.PathBase}";

    private bool IsOurs(HttpRequest request, string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var theirs)
        && (string.Equals(theirs.Authority, Authority($"{request.Scheme}://{request.Host}"), StringComparison.OrdinalIgnoreCase)
            || string.Equals(theirs.Authority, Authority(BaseOf(request)), StringComparison.OrdinalIgnoreCase));

    private static string? Authority(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) ? uri.Authority : null;
}
