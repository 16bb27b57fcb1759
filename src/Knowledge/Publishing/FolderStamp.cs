using System.Globalization;
using System.Text;

namespace TroLyAo.Knowledge.Publishing;

/// <summary>Names, sizes and times of the files of a folder: changes whenever an editor has saved one. Looking is used instead of file system
/// events, which miss changes on network folders and in containers.</summary>
internal static class FolderStamp
{
    public static string Of(string folder)
    {
        var stamp = new StringBuilder();
        foreach (var file in new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).OrderBy(file => file.FullName, StringComparer.Ordinal))
        {
            if (file.Extension is ".md" or ".yaml")
                stamp.Append(CultureInfo.InvariantCulture, $"{file.FullName}|{file.Length}|{file.LastWriteTimeUtc.Ticks}\n");
        }

        return stamp.ToString();
    }
}
