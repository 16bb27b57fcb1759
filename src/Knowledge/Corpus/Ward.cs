namespace TroLyAo.Knowledge.Corpus;

/// <summary>What belongs to one ward. Another ward adopts the assistant by changing this one file.</summary>
public sealed record Ward(string Name, string Province, string Website, IReadOnlyList<Office> Offices)
{
    public static readonly Ward Unknown = new("", "", "", []);

    public Office? Find(string key) => Offices.FirstOrDefault(office => office.Key == key);
}
