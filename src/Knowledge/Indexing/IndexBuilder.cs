using Lucene.Net.Analysis.Core;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;
using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Vietnamese;
using LuceneDocument = Lucene.Net.Documents.Document;

namespace TroLyAo.Knowledge.Indexing;

/// <summary>Builds the index of a snapshot in memory.</summary>
internal static class IndexBuilder
{
    /// <summary>Questions are short and much alike in length, so length counts less than in prose (b = 0.4).</summary>
    public static readonly Similarity Similarity = new BM25Similarity(1.2f, 0.4f);

    public static PassageIndex Build(Snapshot snapshot, Reader reader)
    {
        var lexis = new Lexis();
        var subjects = snapshot.Lessons.ToDictionary(lesson => lesson.Id, lesson => SubjectOf(lesson, reader, lexis));
        var read = snapshot.Passages.AsParallel().AsOrdered().Select(passage => ReadPassage.Of(passage, AsksOf(passage), reader)).ToList();
        var passages = read.Select((passage, ordinal) => passage.Number(ordinal, lexis, subjects[passage.Passage.Lesson.Id])).ToList();
        foreach (var passage in passages)
            lexis.Count(passage.Asks.SelectMany(ask => ask.Words.Concat(ask.Pairs)).Concat(passage.Body.Words).Concat(passage.Body.Pairs).Distinct());
        lexis.Close(passages.Count);
        var directory = Task.Run(() => Write(passages));
        return new PassageIndex(directory, passages, snapshot.Outside, lexis, reader);
    }

    /// <summary>One document a passage, in order, so that a document's number is its passage's ordinal.</summary>
    private static RAMDirectory Write(IReadOnlyList<IndexedPassage> passages)
    {
        var directory = new RAMDirectory();
        using var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { Similarity = Similarity, RAMBufferSizeMB = 64, MergePolicy = NoMergePolicy.NO_COMPOUND_FILES });
        foreach (var passage in passages)
            writer.AddDocument(DocumentOf(passage));
        return directory;
    }

    private static HashSet<int> SubjectOf(Lesson lesson, Reader reader, Lexis lexis) =>
        [.. lesson.Header.Questions.Append(lesson.Header.Title).SelectMany(text => reader.Read(text).Tokens).Select(token => lexis.Add(token.Folded))];

    private static IEnumerable<string> AsksOf(Passage passage) => passage.Kind == PassageKind.Step ? StepAsks(passage) : passage.Questions;

    /// <summary>Nobody writes questions for a step; people name what went wrong with it.</summary>
    private static IEnumerable<string> StepAsks(Passage passage) =>
        passage.Lesson.Steps
            .Where(step => step.Number == passage.Step)
            .SelectMany(step => step.Fixes.Select(fix => fix.When.Text).Prepend(step.Title.Text));

    private static LuceneDocument DocumentOf(IndexedPassage passage) =>
    [
        new TextField(FieldNames.Ask, new TermStream([.. passage.Asks.SelectMany(TermsOf)])),
        new TextField(FieldNames.Body, new TermStream([.. TermsOf(passage.Body)])),
    ];

    private static IEnumerable<string> TermsOf(TokenText text) => text.Terms.Concat(TokenText.PairsOf(text.Terms));
}
