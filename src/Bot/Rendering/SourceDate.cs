namespace TroLyAo.Bot.Rendering;

/// <summary>A source's date in words: "2026-07-15" is "ngày 15/7/2026", "2026-07" is "tháng 7/2026", "2026" is "năm 2026".</summary>
internal static class SourceDate
{
    public static string InWords(string date)
    {
        var parts = date.Split('-');
        return parts.Length switch
        {
            3 => $"ngày {parts[2].TrimStart('0')}/{parts[1].TrimStart('0')}/{parts[0]}",
            2 => $"tháng {parts[1].TrimStart('0')}/{parts[0]}",
            _ => $"năm {date}",
        };
    }
}
