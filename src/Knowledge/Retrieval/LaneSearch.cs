using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;
using TroLyAo.Knowledge.Indexing;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>BM25 over one lane. The query is built from terms already read, never from text, so pairs stay whole.</summary>
internal sealed class LaneSearch(PassageIndex index)
{
    private const int PairBoost = 1;

    /// <summary>Best score of each passage in the lane, as a share of what the question would score against itself (about 0 to 1).</summary>
    public Dictionary<int, double> Search(Lane lane, TokenText question, IReadOnlyList<SynonymPhrase> synonyms, int depth)
    {
        var (field, marked) = FieldOf(lane);
        var terms = marked ? IndexBuilder.MarkedTerms(question) : [.. question.Terms, .. TokenText.PairsOf(question.Terms)];
        var query = new BooleanQuery { MinimumNumberShouldMatch = 1 };
        var attainable = 0d;
        for (var i = 0; i < terms.Count && i < 300; i++)
        {
            var weight = i < question.Terms.Length ? question.Weights[i] : PairWeight(question, i - question.Terms.Length);
            Add(query, field, terms[i], weight);
            attainable += weight * Rarity(terms[i], marked) * 2.2;
        }

        if (!marked)
        {
            foreach (var phrase in synonyms)
            {
                foreach (var term in phrase.FoldedTokens.Concat(TokenText.PairsOf(phrase.FoldedTokens)))
                    Add(query, field, term, phrase.Weight);
            }
        }

        var best = new Dictionary<int, double>();
        if (attainable <= 0)
            return best;
        foreach (var hit in index.Searcher.Search(query, depth).ScoreDocs)
        {
            var ordinal = int.Parse(index.Searcher.Doc(hit.Doc).Get(FieldNames.Passage, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
            var score = hit.Score / attainable;
            best[ordinal] = Math.Max(best.GetValueOrDefault(ordinal), score);
        }

        return best;
    }

    private static void Add(BooleanQuery query, string field, string term, double weight) =>
        query.Add(new TermQuery(new Term(field, term)) { Boost = (float)weight }, Occur.SHOULD);

    private static double PairWeight(TokenText question, int pair) =>
        PairBoost * Math.Min(question.Weights[pair], question.Weights[pair + 1]);

    private double Rarity(string term, bool marked) =>
        index.Lexis.Rarity(index.Lexis.Find(marked ? Folding.Fold(term) : term));

    private static (string Field, bool Marked) FieldOf(Lane lane) => lane switch
    {
        Lane.Ask => (FieldNames.Ask, false),
        Lane.AskMarked => (FieldNames.AskMarked, true),
        Lane.Body => (FieldNames.Body, false),
        Lane.BodyMarked => (FieldNames.BodyMarked, true),
        _ => throw new ArgumentOutOfRangeException(nameof(lane)),
    };
}
