using System.Collections.Frozen;

namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Cyrillic and Greek letters that look Latin; cheats use them to slip words past filters.</summary>
internal static class LookAlikes
{
    private const string Foreign = "аеорсухіјѕһԁԛԝьАВЕКМНОРСТУХІЈЅαοερτυικνΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
    private const string Latin = "aeopcyxijshdqwbABEKMHOPCTYXIJSaoeptuikvABEZHIKMNOPTYX";

    private static readonly FrozenDictionary<char, char> Map =
        Foreign.Zip(Latin).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    public static bool IsForeign(char c) => Map.ContainsKey(c);

    public static char ToLatin(char c) => Map.GetValueOrDefault(c, c);
}
