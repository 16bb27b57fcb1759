using System.Text.RegularExpressions;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Reads one entry of sources/*.yaml.</summary>
internal static partial class SourceReader
{
    public static Source Read(YamlFields fields)
    {
        var id = fields.Text("id");
        var date = fields.OptionalText("date") ?? "";
        if (!PartialDate().IsMatch(date))
            fields.Faults.Error(fields.LineOf("date"), $"nguồn “{id}” thiếu ngày hoặc ngày sai (“{date}”)", "ghi “date: 2026”, “date: 2026-07” hoặc “date: 2026-07-15”");
        return new Source(
            id,
            fields.Text("title"),
            fields.OneOf("kind", Words.SourceKinds, SourceKind.Press),
            fields.OptionalText("url") ?? "",
            date,
            fields.Date("retrieved"),
            new EffectivePeriod(fields.OptionalDate("valid_from"), fields.OptionalDate("valid_until")));
    }

    [GeneratedRegex(@"^20[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PartialDate();
}
