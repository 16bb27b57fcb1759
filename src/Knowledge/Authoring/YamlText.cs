using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Reads YAML into nodes that know their line; a syntax fault becomes a fault of the file.</summary>
internal static class YamlText
{
    /// <param name="firstLine">Line of the file on which <paramref name="yaml"/> starts, from 1.</param>
    public static YamlNode? Read(string yaml, int firstLine, FaultList faults)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new PlainYamlParser(yaml));
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (Exception caught) when (caught is YamlException or InvalidOperationException or ArgumentException)
        {
            faults.Error(
                LineOf(caught, yaml) + firstLine - 1,
                $"YAML sai cú pháp ({caught.InnerException?.Message ?? caught.Message})",
                "xem lại dấu hai chấm, thụt đầu dòng và dấu ngoặc kép; câu có \": \" phải đặt trong ngoặc kép");
            return null;
        }
    }

    /// <summary>The parser blames the start of the block it was in, or no place at all; a line whose brackets or quotes do not pair is nearer the
    /// fault.</summary>
    private static int LineOf(Exception caught, string yaml)
    {
        var lines = yaml.Split('\n');
        var unpaired = Array.FindIndex(lines, line => line.Count(c => c == '[') != line.Count(c => c == ']')
            || line.Count(c => c == '{') != line.Count(c => c == '}')
            || line.Count(c => c == '"') % 2 != 0);
        var blamed = caught is YamlException fault ? (int)fault.Start.Line : 1;
        return blamed <= 1 && unpaired >= 0 ? unpaired + 1 : blamed;
    }
}
