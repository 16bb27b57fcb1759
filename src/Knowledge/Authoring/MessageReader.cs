using TroLyAo.Knowledge.Corpus;
using YamlDotNet.RepresentationModel;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Reads messages/*.yaml: a scalar is a text, a list is a list of words.</summary>
internal static class MessageReader
{
    public static void Read(Document document, FaultList faults, Dictionary<string, string> texts, Dictionary<string, IReadOnlyList<string>> lists)
    {
        if (YamlText.Read(document.Text, 1, faults) is not YamlMappingNode map)
            return;
        foreach (var (key, value) in map.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            var added = value switch
            {
                YamlScalarNode scalar => texts.TryAdd(name, (scalar.Value ?? "").Trim()),
                YamlSequenceNode list => lists.TryAdd(name, [.. list.Children.OfType<YamlScalarNode>().Select(node => node.Value ?? "")]),
                _ => false,
            };
            if (!added)
                faults.Error((int)key.Start.Line, $"câu “{name}” viết hai lần hoặc không phải chữ", "bỏ bớt một chỗ");
        }
    }
}
