using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using TroLyAo.Knowledge.Indexing.Meaning;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Indexing;

/// <summary>Everything a snapshot says, ready to be searched; built once, read by many turns at a time.</summary>
internal sealed class PassageIndex : IDisposable
{
    private readonly RAMDirectory directory;
    private readonly DirectoryReader reader;
    private readonly int[] ordinals;

    /// <param name="ordinals">The passage of each Lucene document, in the order in which they were added: segments are never merged.</param>
    internal PassageIndex(RAMDirectory directory, IReadOnlyList<IndexedPassage> passages, int[] ordinals, Lexis lexis, Reader textReader)
    {
        this.directory = directory;
        this.ordinals = ordinals;
        reader = DirectoryReader.Open(directory);
        Searcher = new IndexSearcher(reader) { Similarity = IndexBuilder.Similarity };
        Passages = passages;
        Lexis = lexis;
        TextReader = textReader;
        Language = new PassageLanguage(passages, text => text.Words, WordAssociations.Learn(passages));
        MarkedLanguage = new PassageLanguage(passages, text => text.MarkedWords, associations: null);
        PairLanguage = new PassageLanguage(passages, text => text.Pairs, associations: null);
        Facets = new FacetGuess(passages);
        Meanings = new PassageMeanings(passages, MeaningVectors.Accepted);
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

    public int OrdinalOf(int document) => ordinals[document];

    public void Dispose()
    {
        reader.Dispose();
        directory.Dispose();
    }
}
