using System.Collections.Frozen;
using System.IO.Compression;
using System.Security.Cryptography;

namespace TroLyAo.Bot.Channels.Web;

/// <summary>
/// The folder <c>wwwroot</c> beside the program, held in memory: about sixty kilobytes that every first visit needs, found
/// whatever directory the program was started from, and never a path from a request turned into a path on the disk.
/// </summary>
internal sealed class WebFiles
{
    private static readonly FrozenDictionary<string, string> ContentTypes = new Dictionary<string, string>
    {
        [".html"] = "text/html; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, WebFile> files;

    private WebFiles(IEnumerable<WebFile> files) => this.files = files.ToFrozenDictionary(file => file.Path, StringComparer.Ordinal);

    public IEnumerable<WebFile> All => files.Values;

    public WebFile this[string path] => files[path];

    /// <summary>Reads the folder; files of a kind that is not listed are not served.</summary>
    public static WebFiles Read(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => ContentTypes.ContainsKey(Path.GetExtension(file)))
            .Select(file => Read(folder, file)));

    private static WebFile Read(string folder, string file)
    {
        var plain = File.ReadAllBytes(file);
        return new WebFile(
            "/" + Path.GetRelativePath(folder, file).Replace('\\', '/'),
            ContentTypes[Path.GetExtension(file)],
            plain,
            Compress(plain),
            $"\"{Convert.ToHexStringLower(SHA256.HashData(plain).AsSpan(0, 12))}\"");
    }

    private static byte[] Compress(byte[] plain)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
        {
            gzip.Write(plain);
        }

        return compressed.ToArray();
    }
}
