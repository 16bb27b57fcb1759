namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>The VNI typing rules: digits 1–5 are tones, 6 hat, 7 horn, 8 breve, 9 the stroke of đ.</summary>
internal static class Vni
{
    public static string? Decode(string lower)
    {
        var keys = new MarkedLetters(lower.Length);
        foreach (var c in lower)
        {
            if (char.IsLetter(c))
                keys.Add(c);
            else if (!Mark(keys, c))
                return null;
        }

        return keys.Finish();
    }

    private static bool Mark(MarkedLetters keys, char c) => c switch
    {
        >= '1' and <= '5' => keys.TrySetTone(c - '0'),
        '6' => keys.TryReplace('o', 'ô') || keys.TryReplace('e', 'ê') || keys.TryReplace('a', 'â'),
        '7' => keys.TryHorn(),
        '8' => keys.TryReplace('a', 'ă'),
        '9' => keys.TryStroke(),
        _ => false,
    };
}
