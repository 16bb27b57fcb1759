namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>A syllable on its way to a token.</summary>
internal sealed record Draft(string Text, string Folded, bool Accented, TokenOrigin Origin, string Written)
{
    public static Draft Typed(Syllable syllable) => new(syllable.Text, syllable.Folded, syllable.Accented, TokenOrigin.Typed, syllable.Text);

    /// <summary>The same place in the text, read as <paramref name="text"/>.</summary>
    public Draft ReadAs(string text, TokenOrigin origin)
    {
        var folded = Folding.Fold(text);
        return new Draft(text, folded, !string.Equals(text, folded, StringComparison.Ordinal), origin, Written);
    }
}
