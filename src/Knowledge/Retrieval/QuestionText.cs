using TroLyAo.Knowledge.Indexing;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>A question, read and numbered.</summary>
internal sealed record QuestionText(Reading Reading, TokenText Text, IReadOnlySet<int> Synonyms)
{
    public static QuestionText Read(string question, PassageIndex index)
    {
        var reading = index.TextReader.Read(question, index.Lexis.Syllables);
        var text = TokenText.Of(question, reading.Tokens, TokenText.GramsOf(reading.Tokens.Select(token => token.Folded)), index.Lexis, index.Lexis.Find);
        var synonyms = reading.Synonyms.SelectMany(phrase => phrase.FoldedTokens).Select(index.Lexis.Find).Where(id => id >= 0).ToHashSet();
        return new QuestionText(reading, text, synonyms);
    }

    /// <summary>True when a synonym was found because of this word.</summary>
    public bool Explains(string term) =>
        Reading.Synonyms.Any(phrase => Folding.Fold(phrase.Because).Split(' ').Contains(term));
}
