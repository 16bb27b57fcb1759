using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Typed reading of one YAML map. A missing or malformed value is told as a fault and replaced by a harmless default, so that one
/// pass finds every fault.</summary>
internal sealed class YamlFields(YamlMappingNode map, int firstLine, FaultList faults)
{
    public int Line => LineOf(map);

    public FaultList Faults => faults;

    public bool Has(string key) => Find(key) is YamlScalarNode { Value.Length: > 0 } or YamlSequenceNode or YamlMappingNode;

    public int LineOf(string key) => Find(key) is { } node ? LineOf(node) : Line;

    public string Text(string key)
    {
        if (Find(key) is YamlScalarNode { Value.Length: > 0 } scalar)
            return scalar.Value;
        faults.Error(LineOf(key), $"thiếu “{key}”", $"thêm dòng “{key}: …”");
        return "";
    }

    public string? OptionalText(string key) => Find(key) is YamlScalarNode { Value.Length: > 0 } scalar ? scalar.Value : null;

    public IReadOnlyList<string> Texts(string key, int atLeast)
    {
        var list = OptionalTexts(key);
        if (list.Count < atLeast)
            faults.Error(LineOf(key), $"“{key}” có {list.Count} dòng, cần ít nhất {atLeast}", $"thêm dòng “- …” dưới “{key}”");
        return list;
    }

    public IReadOnlyList<string> OptionalTexts(string key) =>
        Find(key) is YamlSequenceNode list
            ? [.. list.Children.OfType<YamlScalarNode>().Select(node => (node.Value ?? "").Trim()).Where(text => text.Length > 0)]
            : [];

    public IReadOnlyList<YamlFields> Maps(string key) =>
        Find(key) is YamlSequenceNode list
            ? [.. list.Children.OfType<YamlMappingNode>().Select(node => new YamlFields(node, firstLine, faults))]
            : [];

    public int Number(string key, int low, int high)
    {
        if (int.TryParse(OptionalText(key), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= low && number <= high)
            return number;
        faults.Error(LineOf(key), $"“{key}” phải là số từ {low} đến {high}", $"ghi “{key}: {low}” hoặc số đúng");
        return low;
    }

    public double Fraction(string key, double fallback)
    {
        if (OptionalText(key) is not { } text)
            return fallback;
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1)
            return number;
        faults.Error(LineOf(key), $"“{key}” phải là số từ 0 đến 1", "dùng dấu chấm thập phân, ví dụ 0.33");
        return fallback;
    }

    public bool Flag(string key) => OptionalText(key) is { } text && bool.TryParse(text, out var flag) && flag;

    public DateOnly? OptionalDate(string key)
    {
        if (OptionalText(key) is not { } text)
            return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        faults.Error(LineOf(key), $"“{key}: {text}” không phải ngày", "viết theo dạng năm-tháng-ngày, ví dụ 2026-11-24");
        return null;
    }

    public DateOnly Date(string key)
    {
        if (Has(key))
            return OptionalDate(key) ?? DateOnly.MinValue;
        faults.Error(Line, $"thiếu ngày “{key}”", $"thêm dòng “{key}: 2026-11-24”");
        return DateOnly.MinValue;
    }

    public T OneOf<T>(string key, IReadOnlyDictionary<string, T> allowed, T fallback)
    {
        var text = OptionalText(key) ?? "";
        if (allowed.TryGetValue(text, out var value))
            return value;
        faults.Error(LineOf(key), $"“{key}: {text}” không hợp lệ", $"chọn một trong: {string.Join(", ", allowed.Keys)}");
        return fallback;
    }

    private YamlNode? Find(string key) => map.Children.TryGetValue(new YamlScalarNode(key), out var node) ? node : null;

    private int LineOf(YamlNode node) => (int)node.Start.Line + firstLine - 1;
}
