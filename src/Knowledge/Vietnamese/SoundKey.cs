namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>One key for the spellings that sound alike somewhere in the country: s/x, ch/tr, d/gi/r, l/n, i/y, c/k/q, and Southern finals.</summary>
public static class SoundKey
{
    public static string Of(string folded)
    {
        var cut = SyllableShape.OnsetLength(folded);
        if (cut == folded.Length)
            return folded;
        var onset = folded[..cut] switch
        {
            "s" => "x",
            "tr" => "ch",
            "gi" or "r" => "d",
            "l" => "n",
            "k" => "c",
            "gh" => "g",
            "ngh" => "ng",
            "qu" => "cu",
            var other => other,
        };
        var rime = folded[cut..].Replace('y', 'i');
        return onset + Final(rime);
    }

    private static string Final(string rime)
    {
        if (rime.EndsWith("ng", StringComparison.Ordinal))
            return rime[..^1];
        return rime.Length > 1 && rime[^1] == 't' ? rime[..^1] + "c" : rime;
    }
}
