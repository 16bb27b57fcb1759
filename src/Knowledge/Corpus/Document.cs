using System.Security.Cryptography;
using System.Text;

namespace TroLyAo.Knowledge.Corpus;

/// <summary>A content file as it was read: NFC, line ends as "\n". What is said to a citizen points into it, so that a curator can open
/// the file at the line and see the words.</summary>
/// <param name="Path">Path inside the content folder, with "/".</param>
/// <param name="Text">The whole text.</param>
/// <param name="Revision">First 12 hex digits of the SHA-256 of <paramref name="Text"/> in UTF-8.</param>
public sealed record Document(string Path, string Text, string Revision)
{
    public static Document Of(string path, string raw)
    {
        var text = raw.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
        return new Document(path, text, HashOf(text));
    }

    public static string HashOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..12];

    /// <summary>The words at <paramref name="span"/>; empty when the span lies outside the text.</summary>
    public string At(TextSpan span) =>
        span.Start >= 0 && span.Length >= 0 && span.Start + span.Length <= Text.Length ? Text.Substring(span.Start, span.Length) : "";

    /// <summary>Line number, from 1, of a position in the text.</summary>
    public int LineAt(int position) => Text.AsSpan(0, Math.Clamp(position, 0, Text.Length)).Count('\n') + 1;
}
