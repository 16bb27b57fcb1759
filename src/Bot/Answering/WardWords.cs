using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Answering;

/// <summary>What may be said of the ward: names and contacts of its file, never more.</summary>
internal static class WardWords
{
    public static IEnumerable<string> Of(Ward ward) =>
        ward.Offices.Select(Describe).Append(ward.Name).Append(ward.Website);

    /// <summary>An office with what is known of it: "Công an phường, điện thoại …, địa chỉ …".</summary>
    public static string Describe(Office office) => string.Join(", ", Parts(office));

    private static IEnumerable<string> Parts(Office office)
    {
        yield return office.Name;
        if (office.Phone.Length > 0)
            yield return "điện thoại " + office.Phone;
        if (office.Address.Length > 0)
            yield return "địa chỉ " + office.Address;
        if (office.Hours.Length > 0)
            yield return "giờ làm việc " + office.Hours;
    }
}
