using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Indexing;

internal sealed record ReadText(string Written, IReadOnlyList<ReadToken> Tokens)
{
    public static ReadText Of(string text, Reader reader) => new(text, reader.Read(text).Tokens);

    public TokenText Number(Lexis lexis) => TokenText.Of(Written, Tokens, lexis, lexis.Add);
}
