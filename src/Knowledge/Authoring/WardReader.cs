using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Reads places/ward.yaml.</summary>
internal static class WardReader
{
    public static Ward Read(YamlFields fields) => new(
        fields.Text("name"),
        fields.Text("province"),
        fields.OptionalText("website") ?? "",
        [.. fields.Maps("offices").Select(office => new Office(
            office.Text("key"),
            office.Text("name"),
            office.OptionalText("phone") ?? "",
            office.OptionalText("address") ?? "",
            office.OptionalText("hours") ?? ""))]);
}
