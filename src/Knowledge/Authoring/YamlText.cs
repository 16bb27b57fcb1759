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
            stream.Load(new StringReader(yaml));
            return stream.Documents.Count == 0 ? null : stream.Documents[0].RootNode;
        }
        catch (YamlException fault)
        {
            faults.Error(
                (int)fault.Start.Line + firstLine - 1,
                $"YAML sai cú pháp ({fault.InnerException?.Message ?? fault.Message})",
                "xem lại dấu hai chấm, thụt đầu dòng và dấu ngoặc kép; câu có \": \" phải đặt trong ngoặc kép");
            return null;
        }
    }
}
