namespace TroLyAo.Knowledge.Corpus;

/// <summary>One sentence of the corpus: the smallest thing that may be said. <paramref name="Text"/> is exactly the document's text at
/// <paramref name="Span"/>, with the forms of address still as placeholders ({bac}, {chau}).</summary>
/// <param name="SourceIds">Sources named for it; empty means those of its lesson.</param>
public sealed record Sentence(string Text, TextSpan Span, IReadOnlyList<string> SourceIds);
