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
        var passages = snapshot.Passages.Select((passage, ordinal) => Read(passage, ordinal, reader, lexis, subjects[passage.Lesson.Id])).ToList();
        foreach (var passage in passages)
            lexis.Count(passage.Asks.SelectMany(ask => ask.Words.Concat(ask.Pairs)).Concat(passage.Body.Words).Concat(passage.Body.Pairs).Distinct());
        lexis.Close(passages.Count);

        var directory = new RAMDirectory();
        var ordinals = new List<int>();
        using (var writer = new IndexWriter(directory, new IndexWriterConfig(LuceneVersion.LUCENE_48, new KeywordAnalyzer()) { Similarity = Similarity, RAMBufferSizeMB = 64, MergePolicy = NoMergePolicy.NO_COMPOUND_FILES }))
        {
            foreach (var passage in passages)
            {
                foreach (var ask in passage.Asks)
                    writer.AddDocument(DocumentOf(ask, FieldNames.Ask));
                writer.AddDocument(DocumentOf(passage.Body, FieldNames.Body));
                ordinals.AddRange(Enumerable.Repeat(passage.Ordinal, passage.Asks.Count + 1));
            }
        }

        return new PassageIndex(directory, passages, [.. ordinals], lexis, reader);
    }

    private static IndexedPassage Read(Passage passage, int ordinal, Reader reader, Lexis lexis, IReadOnlySet<int> subject)
    {
        TokenText Numbered(string text) => TokenText.Of(text, reader.Read(text).Tokens, lexis, lexis.Add);
        var asks = passage.Kind == PassageKind.Step ? StepAsks(passage) : passage.Questions;
        var body = Numbered(string.Join(". ", passage.Body.Select(sentence => sentence.Text).Prepend(passage.Heading)));
        var numbered = asks.Distinct().Select(Numbered).ToList();
        return new IndexedPassage(ordinal, passage, numbered, body, numbered.SelectMany(ask => ask.Words).ToHashSet(), body.Words.ToHashSet(), subject);
    }

    private static HashSet<int> SubjectOf(Lesson lesson, Reader reader, Lexis lexis) =>
        [.. lesson.Header.Questions.Append(lesson.Header.Title).SelectMany(text => reader.Read(text).Tokens).Select(token => lexis.Add(token.Folded))];

    /// <summary>Nobody writes questions for a step; people name what went wrong with it.</summary>
    private static IEnumerable<string> StepAsks(Passage passage) =>
        passage.Lesson.Steps
            .Where(step => step.Number == passage.Step)
            .SelectMany(step => step.Fixes.Select(fix => fix.When.Text).Prepend(step.Title.Text));

    private static LuceneDocument DocumentOf(TokenText text, string field) =>
        [new TextField(field, new TermStream([.. text.Terms, .. TokenText.PairsOf(text.Terms)]))];
}
