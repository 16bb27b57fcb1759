using TroLyAo.Knowledge.Corpus;
using YamlDotNet.RepresentationModel;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Reads the YAML block of "# Kiểm tra nhanh".</summary>
internal static class QuizReader
{
    public static IReadOnlyList<QuizItem> Read(Document document, Section section, FaultList faults)
    {
        var lines = TextLine.In(document, section.BodyStart, section.BodyEnd).ToList();
        var open = lines.FindIndex(line => line.Text.StartsWith("```yaml", StringComparison.Ordinal));
        var close = open < 0 ? -1 : lines.FindIndex(open + 1, line => line.Text.StartsWith("```", StringComparison.Ordinal));
        if (close < 0)
        {
            faults.Error(section.Line, "“Kiểm tra nhanh” không có khối ```yaml … ```", "đặt các câu hỏi trong một khối ```yaml");
            return [];
        }

        var yaml = string.Join('\n', lines[(open + 1)..close].Select(line => line.Text));
        var first = lines[open].Number + 1;
        if (YamlText.Read(yaml, first, faults) is not YamlSequenceNode list)
            return [];
        return [.. list.Children.OfType<YamlMappingNode>().Select(node => ReadItem(new YamlFields(node, first, faults), faults))];
    }

    private static QuizItem ReadItem(YamlFields item, FaultList faults)
    {
        var options = item.Maps("options")
            .Select(option => new QuizOption(option.Text("t"), option.Flag("ok"), option.OptionalText("why") ?? ""))
            .ToList();
        var id = item.Text("id");
        if (options.Count is < 2 or > 5 || options.Count(option => option.Correct) != 1)
            faults.Error(item.Line, $"câu {id} phải có 2–5 lựa chọn, đúng một “ok: true”", "sửa phần options");
        else if (options.Any(option => !option.Correct && option.Why.Length == 0))
            faults.Error(item.Line, $"câu {id} có lựa chọn sai mà thiếu “why”", "thêm lý do vì sao sai");
        return new QuizItem(
            id,
            item.Text("skill"),
            item.Text("form"),
            item.Text("stem"),
            options,
            item.Number("author_difficulty", 1, 5),
            item.Fraction("guess", 0.33),
            item.Flag("critical"),
            item.OptionalText("objective") ?? "");
    }
}
