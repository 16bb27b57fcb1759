namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Another way of saying something that was found in the text. Because is the phrase that was found.</summary>
public sealed record SynonymPhrase(IReadOnlyList<string> FoldedTokens, double Weight, string Because);
