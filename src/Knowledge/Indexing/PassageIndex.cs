using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Indexing.Meaning;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Indexing;

/// <summary>Everything a snapshot says, ready to be searched; built once, read by many turns at a time.</summary>
internal sealed class PassageIndex : IDisposable
{
    private readonly RAMDirectory directory;
    private readonly DirectoryReader reader;

    /// <param name="written">The Lucene index, which may still be being written while the rest is learnt.</param>
    internal PassageIndex(Task<RAMDirectory> written, IReadOnlyList<IndexedPassage> passages, IReadOnlyList<OutsideTheme> outside, Lexis lexis, Reader textReader)
    {
        Passages = passages;
        Lexis = lexis;
        TextReader = textReader;
        Language = new PassageLanguage(passages, text => text.Words, withSubject: true);
        MarkedLanguage = new PassageLanguage(passages, text => text.MarkedWords, withSubject: false);
        PairLanguage = new PassageLanguage(passages, text => text.Pairs, withSubject: false);
        Facets = new FacetGuess(passages);
        Meanings = new PassageMeanings(passages, MeaningVectors.Accepted);
        Outside = new OutsideMeanings(outside, textReader, MeaningVectors.Accepted);
        directory = written.GetAwaiter().GetResult();
        reader = DirectoryReader.Open(directory);
        Searcher = new IndexSearcher(reader) { Similarity = IndexBuilder.Similarity };
    }

    public IndexSearcher Searcher { get; }

    public IReadOnlyList<IndexedPassage> Passages { get; }

    public Lexis Lexis { get; }

    public Reader TextReader { get; }

    public PassageLanguage Language { get; }

    /// <summary>The same over words with their accents: tells "giả" from "già".</summary>
    public PassageLanguage MarkedLanguage { get; }

    /// <summary>The same over adjacent pairs: most Vietnamese words are two syllables.</summary>
    public PassageLanguage PairLanguage { get; }

    public FacetGuess Facets { get; }

    public PassageMeanings Meanings { get; }

    public OutsideMeanings Outside { get; }

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }
}
