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
        catch (Exception caught) when (caught is YamlException or InvalidOperationException or ArgumentException)
        {
            faults.Error(
                LineOf(caught) + firstLine - 1,
                $"YAML sai cú pháp ({caught.InnerException?.Message ?? caught.Message})",
                "xem lại dấu hai chấm, thụt đầu dòng và dấu ngoặc kép; câu có \": \" phải đặt trong ngoặc kép");
            return null;
        }
    }

    /// <summary>The parser throws other kinds too, without a place, on anchors that loop or keys that repeat.</summary>
    private static int LineOf(Exception caught) => caught is YamlException fault ? (int)Math.Max(fault.Start.Line, fault.End.Line) : 1;
}
