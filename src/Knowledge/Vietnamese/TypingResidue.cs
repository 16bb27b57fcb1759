namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Undoes half-typed input methods: Telex ("ddawng", "kys") and VNI ("d9a8ng", "nguoi72").</summary>
public static class TypingResidue
{
    /// <summary>Answers only when the token is no Vietnamese syllable as it stands and what it decodes to is one.</summary>
    public static bool TryDecode(string token, out string syllable)
    {
        syllable = token;
        if (token.Length is < 2 or > 12)
            return false;
        var lower = token.ToLowerInvariant();
        if (SyllableShape.IsVietnamese(lower) || SyllableShape.IsVietnameseFolded(lower))
            return false;
        var decoded = lower.AsSpan().ContainsAnyInRange('0', '9') ? Vni.Decode(lower) : Telex.Decode(lower);
        if (decoded is null || decoded == lower)
            return false;
        if (SyllableShape.IsVietnamese(decoded))
        {
            syllable = decoded;
            return true;
        }

        // A tone without its hat, "nguoif": the letters are sure, the marks are not, so only the letters are given.
        var folded = Folding.Fold(decoded);
        if (!SyllableShape.IsVietnameseFolded(folded))
            return false;
        syllable = folded;
        return true;
    }
}
