using System.Collections.Frozen;

namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Whether a string can be one Vietnamese syllable: a known onset, a known rime, and a tone that rime can carry.</summary>
public static class SyllableShape
{
    private static readonly string[] Onsets =
    [
        "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr",
        "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x",
    ];

    private static readonly string[] RimeList =
        ("a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây â "
        + "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu êc "
        + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong op ot ooc oong "
        + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơng ơp ơt "
        + "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uya uych uyên uyêt uynh uyt uyu uy uyn uyp uêu uâ "
        + "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
        + "y yêm yên yêng yêt yêu ynh yt ych ym yn yp ").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // xoong, boong, goòng, toong, loong: with any other onset it is "không" typed in Telex and never composed.
    private const string OnsetsOfOong = "bgltx";

    private static readonly FrozenSet<string> Rimes = RimeList.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> FoldedRimes = RimeList.Select(Folding.Fold).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Takes lower-case NFC text; "người" and "nguoi" differ here: the second lacks its marks and is not a syllable.</summary>
    public static bool IsVietnamese(string lower)
    {
        if (lower.Length is 0 or > 7)
            return false;
        Span<char> bare = stackalloc char[lower.Length];
        var tone = 0;
        for (var i = 0; i < lower.Length; i++)
        {
            var t = Letters.ToneOf(lower[i]);
            if (t != 0 && tone != 0)
                return false;
            tone |= t;
            bare[i] = Letters.WithoutTone(lower[i]);
        }

        return Fits(bare, Rimes, out var rime) && (!IsStopped(rime) || tone is 1 or 5);
    }

    /// <summary>Whether some Vietnamese syllable folds to this.</summary>
    public static bool IsVietnameseFolded(string folded) => folded.Length is > 0 and <= 7 && Fits(folded, FoldedRimes, out _);

    /// <summary>Splits a toneless syllable; "gi" and "qu" count as onsets only when a rime is left.</summary>
    internal static int OnsetLength(ReadOnlySpan<char> bare)
    {
        foreach (var onset in Onsets)
        {
            if (!bare.StartsWith(onset, StringComparison.Ordinal))
                continue;
            if (onset == "gi" && (bare.Length == 2 || !Letters.IsVowel(bare[2])))
                continue;
            return onset.Length;
        }

        return 0;
    }

    internal static bool IsStopped(ReadOnlySpan<char> rime) => rime.Length > 1
        && (rime[^1] is 'c' or 'p' or 't' || (rime[^1] == 'h' && rime[^2] == 'c'));

    private static bool Fits(ReadOnlySpan<char> bare, FrozenSet<string> rimes, out ReadOnlySpan<char> rime)
    {
        var cut = OnsetLength(bare);
        rime = bare[cut..];
        var lookup = rimes.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!rime.IsEmpty && lookup.Contains(rime) && SpellingAgrees(bare[..cut], rime))
            return true;
        // "giêng" is gi + êng for the ear and g + iêng on paper, and "gì" has but one i for both; either reading will do.
        return bare.StartsWith("gi") && lookup.Contains(rime = bare[1..]);
    }

    // c and k, g and gh, ng and ngh share their sounds; the vowel decides which is written.
    private static bool SpellingAgrees(ReadOnlySpan<char> onset, ReadOnlySpan<char> rime)
    {
        if (rime.SequenceEqual("oong"))
            return onset.Length == 1 && OnsetsOfOong.Contains(onset[0], StringComparison.Ordinal);
        var vowel = rime[0];
        var front = vowel is 'i' or 'e' or 'ê' or 'y';
        return onset switch
        {
            "c" or "g" or "ng" => !front,
            "gh" or "ngh" => front,
            "k" => front || vowel is 'a' or 'ă',
            _ => true,
        };
    }
}
