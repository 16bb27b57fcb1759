using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Indexing;

/// <summary>A passage with the ways to ask for it and its text as numbers.</summary>
/// <param name="Subject">Words of its lesson's title and ways to ask: what the passage is about without having to say it.</param>
internal sealed record IndexedPassage(
    int Ordinal,
    Passage Passage,
    IReadOnlyList<TokenText> Asks,
    TokenText Body,
    IReadOnlySet<int> AskWords,
    IReadOnlySet<int> BodyWords,
    IReadOnlySet<int> Subject);
