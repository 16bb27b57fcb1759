namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>One syllable as understood. Weight 1 is a content word, 0.1 a courtesy. Written is what stood in the text.</summary>
public sealed record ReadToken(string Text, string Folded, bool Accented, double Weight, TokenOrigin Origin, string Written);
