using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Indexing;

internal sealed record ReadText(string Written, IReadOnlyList<ReadToken> Tokens, int[] Grams)
{
    public static ReadText Of(string text, Reader reader)
    {
        var tokens = reader.Read(text).Tokens;
        return new ReadText(text, tokens, TokenText.GramsOf(tokens.Select(token => token.Folded)));
    }

    public TokenText Number(Lexis lexis) => TokenText.Of(Written, Tokens, Grams, lexis, lexis.Add);
}
