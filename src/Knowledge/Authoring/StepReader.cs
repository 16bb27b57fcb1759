using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Reads "# Bước N. …" with its lam, thay and neu-khong.</summary>
internal static partial class StepReader
{
    private static readonly FrozenSet<string> Keys = new[] { "lam", "thay", "neu-khong", "danger", "noi", "man-hinh", "media" }.ToFrozenSet();

    public static bool IsStep(Section section) => section.Title.StartsWith("Bước ", StringComparison.Ordinal);

    public static Step? Read(Document document, Section section, FaultList faults)
    {
        var heading = Heading().Match(section.Title);
        if (!heading.Success)
        {
            faults.Error(section.Line, $"đề mục “{section.Title}” không đúng mẫu", "viết “# Bước 2. Tên bước” hoặc “# Bước 2 @iphone. Tên bước”");
            return null;
        }

        var block = KeyedBlock.Read(document, section, Keys, faults);
        foreach (var line in block.Free)
            faults.Error(line.Number, "dòng này không thuộc lam, thay hay neu-khong", "chuyển vào một trong ba mục đó");
        var name = heading.Groups["name"];
        return new Step(
            int.Parse(heading.Groups["number"].Value, CultureInfo.InvariantCulture),
            heading.Groups["device"] is { Success: true } device ? device.Value : null,
            new Sentence(name.Value, new TextSpan(section.TitleStart + name.Index, name.Length), []),
            Required(block, "lam", section, faults),
            Required(block, "thay", section, faults),
            Fixes(block, section, faults),
            block.Text("danger") == "true");
    }

    private static IReadOnlyList<Sentence> Required(KeyedBlock block, string key, Section section, FaultList faults)
    {
        if (block.Value(key) is { } span)
            return SentenceSplitter.Split(block.Document, span);
        faults.Error(block.LineOf(key, section.Line), $"“{section.Title}” thiếu “{key}:”", $"thêm một dòng “{key}: …”");
        return [];
    }

    private static List<StepFix> Fixes(KeyedBlock block, Section section, FaultList faults)
    {
        var fixes = new List<StepFix>();
        foreach (var line in block.Items("neu-khong"))
        {
            var match = Fix().Match(line.Text);
            if (!match.Success)
            {
                faults.Error(line.Number, "dòng dưới neu-khong không đúng mẫu", "viết - \"dấu hiệu\": cách gỡ");
                continue;
            }

            var when = match.Groups["when"];
            var then = match.Groups["then"];
            fixes.Add(new StepFix(
                new Sentence(when.Value, new TextSpan(line.Start + when.Index, when.Length), []),
                SentenceSplitter.Split(block.Document, new TextSpan(line.Start + then.Index, then.Length))));
        }

        if (fixes.Count is 0 or > 5)
            faults.Error(block.LineOf("neu-khong", section.Line), $"“{section.Title}” có {fixes.Count} dòng neu-khong", "viết từ 1 đến 5 dòng - \"dấu hiệu\": cách gỡ");
        return fixes;
    }

    [GeneratedRegex(@"^Bước (?<number>[1-9][0-9]?)(?: @(?<device>iphone|android))?\. (?<name>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*- (?:""(?<when>[^""]+)""|“(?<when>[^”]+)”): *(?<then>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fix();
}
