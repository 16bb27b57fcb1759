using TroLyAo.Knowledge.Corpus;
using YamlDotNet.RepresentationModel;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Reads files that are one YAML list of maps.</summary>
internal static class YamlListReader
{
    public static IReadOnlyList<T> Read<T>(Document document, FaultList faults, Func<YamlFields, T> read)
    {
        switch (YamlText.Read(document.Text, 1, faults))
        {
            case null:
                return [];
            case YamlSequenceNode list:
                return [.. list.Children.OfType<YamlMappingNode>().Select(node => read(new YamlFields(node, 1, faults)))];
            default:
                faults.Error(1, "tệp phải là một danh sách, mỗi mục bắt đầu bằng “- ”", "xem mẫu trong content/README.md");
                return [];
        }
    }

    public static YamlFields? ReadMap(Document document, FaultList faults)
    {
        if (YamlText.Read(document.Text, 1, faults) is YamlMappingNode map)
            return new YamlFields(map, 1, faults);
        if (!faults.HasErrors)
            faults.Error(1, "tệp phải gồm các dòng “khóa: giá trị”", "xem mẫu trong content/README.md");
        return null;
    }
}
