using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Indexing;

/// <summary>A passage whose texts have been read, but whose words have no numbers yet: reading is slow and may go side by side, numbering must
/// go in order.</summary>
internal sealed record ReadPassage(Passage Passage, IReadOnlyList<ReadText> Asks, ReadText Body)
{
    public static ReadPassage Of(Passage passage, IEnumerable<string> asks, Reader reader) => new(
        passage,
        [.. asks.Distinct().Select(text => ReadText.Of(text, reader))],
        ReadText.Of(string.Join(". ", passage.Body.Select(sentence => sentence.Text).Prepend(passage.Heading)), reader));

    public IndexedPassage Number(int ordinal, Lexis lexis, IReadOnlySet<int> subject)
    {
        var asks = Asks.Select(text => text.Number(lexis)).ToList();
        var body = Body.Number(lexis);
        return new IndexedPassage(ordinal, Passage, asks, body, asks.SelectMany(ask => ask.Words).ToHashSet(), body.Words.ToHashSet(), subject);
    }
}
