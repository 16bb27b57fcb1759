namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>The Telex typing rules, marks allowed anywhere after their letter as people type them.</summary>
internal static class Telex
{
    public static string? Decode(string lower)
    {
        var keys = new MarkedLetters(lower.Length);
        foreach (var c in lower)
        {
            if (!char.IsLetter(c))
                return null;
            if (!Mark(keys, c))
                keys.Add(c);
        }

        return keys.Finish();
    }

    private static bool Mark(MarkedLetters keys, char c) => c switch
    {
        's' => keys.TrySetTone(1),
        'f' => keys.TrySetTone(2),
        'r' => keys.TrySetTone(3),
        'x' => keys.TrySetTone(4),
        'j' => keys.TrySetTone(5),
        'd' => keys.TryStroke(),
        'a' => keys.TryReplace('a', 'â'),
        'e' => keys.TryReplace('e', 'ê'),
        'o' => keys.TryReplace('o', 'ô'),
        'w' => keys.TryBreveBehindGlide() || keys.TryHorn() || keys.TryReplace('a', 'ă') || keys.AddHornedU(),
        _ => false,
    };
}
