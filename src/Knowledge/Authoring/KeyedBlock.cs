using System.Text.RegularExpressions;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>The lines below a step or a short answer: "key: value" lines, "- item" lines that belong to the key above them, and free
/// lines. The grammar is ours, so that every fault has its line.</summary>
internal sealed partial class KeyedBlock
{
    private readonly Dictionary<string, TextLine> keys = [];
    private readonly Dictionary<string, List<TextLine>> items = [];
    private readonly List<TextLine> free = [];

    private KeyedBlock(Document document)
    {
        Document = document;
    }

    public Document Document { get; }

    public static KeyedBlock Read(Document document, Section section, IReadOnlySet<string> allowed, FaultList faults)
    {
        var block = new KeyedBlock(document);
        string? current = null;
        foreach (var line in TextLine.In(document, section.BodyStart, section.BodyEnd))
        {
            if (string.IsNullOrWhiteSpace(line.Text))
                continue;
            if (KeyLine().Match(line.Text) is { Success: true } key && allowed.Contains(key.Groups[1].Value))
                current = block.Open(key.Groups[1].Value, line, faults);
            else if (current is not null && line.Text.TrimStart().StartsWith("- ", StringComparison.Ordinal))
                block.items[current].Add(line);
            else if (current is not null && line.Text.StartsWith("  ", StringComparison.Ordinal) && block.items[current].Count == 0)
                faults.Error(line.Number, $"dòng thụt vào dưới “{current}” không rõ là gì", "viết liền trên một dòng, hoặc thành gạch đầu dòng “  - …”");
            else
                block.free.Add(line);
        }

        return block;
    }

    /// <summary>The value behind the key, with its place; null when the key is missing or empty.</summary>
    public TextSpan? Value(string key)
    {
        if (!keys.TryGetValue(key, out var line))
            return null;
        var offset = key.Length + 1;
        while (offset < line.Text.Length && line.Text[offset] == ' ')
            offset++;
        return offset < line.Text.Length ? line.SpanFrom(offset) : null;
    }

    public string Text(string key) => Value(key) is { } span ? Document.At(span).Trim() : "";

    public int LineOf(string key, int fallback) => keys.TryGetValue(key, out var line) ? line.Number : fallback;

    public IReadOnlyList<TextLine> Items(string key) => items.TryGetValue(key, out var lines) ? lines : [];

    public IReadOnlyList<string> ItemTexts(string key) =>
        [.. Items(key).Select(line => line.Text.TrimStart()[2..].Trim().Trim('"', '“', '”').Trim()).Where(text => text.Length > 0)];

    /// <summary>The lines that belong to no key: the text of the answer.</summary>
    public IReadOnlyList<TextLine> Free => free;

    private string Open(string key, TextLine line, FaultList faults)
    {
        if (!keys.TryAdd(key, line))
            faults.Error(line.Number, $"“{key}” viết hai lần", "gộp lại thành một");
        items.TryAdd(key, []);
        return key;
    }

    [GeneratedRegex(@"^([a-z][a-z-]*):(?:\s|$)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex KeyLine();
}
