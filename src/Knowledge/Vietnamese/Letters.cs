namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>The vowel table of Vietnamese: which letter carries which tone. Lower and upper case, NFC.</summary>
internal static class Letters
{
    // Tone 0 none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng.
    private static readonly string[] Rows =
    [
        "aáàảãạ", "ăắằẳẵặ", "âấầẩẫậ", "eéèẻẽẹ", "êếềểễệ", "iíìỉĩị",
        "oóòỏõọ", "ôốồổỗộ", "ơớờởỡợ", "uúùủũụ", "ưứừửữự", "yýỳỷỹỵ",
    ];

    private const int Size = 0x1F00;
    private static readonly byte[] Tones = new byte[Size];
    private static readonly byte[] RowOf = new byte[Size];
    private static readonly char[] FoldedOf = new char[Size];
    private static readonly string[] AllRows = [.. Rows, .. Rows.Select(row => row.ToUpperInvariant())];

    static Letters()
    {
        for (var c = 0; c < Size; c++)
            FoldedOf[c] = (char)c;
        for (var r = 0; r < AllRows.Length; r++)
        {
            for (var t = 0; t < 6; t++)
            {
                var c = AllRows[r][t];
                Tones[c] = (byte)t;
                RowOf[c] = (byte)(r + 1);
                FoldedOf[c] = "aaaeeiooouuy"[r % Rows.Length];
            }
        }

        FoldedOf['đ'] = 'd';
        FoldedOf['Đ'] = 'd';
    }

    public static bool IsVowel(char c) => c < Size && RowOf[c] != 0;

    public static int ToneOf(char c) => c < Size ? Tones[c] : 0;

    /// <summary>The same letter with its circumflex, horn or breve but without its tone.</summary>
    public static char WithoutTone(char c) => IsVowel(c) ? AllRows[RowOf[c] - 1][0] : c;

    public static char WithTone(char c, int tone) => IsVowel(c) ? AllRows[RowOf[c] - 1][tone] : c;

    /// <summary>The plain Latin letter under a Vietnamese vowel or đ; any other character is returned as it is.</summary>
    public static char Plain(char c) => c < Size ? FoldedOf[c] : c;
}
