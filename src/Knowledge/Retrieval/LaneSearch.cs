using Lucene.Net.Index;
using Lucene.Net.Search;
using TroLyAo.Knowledge.Indexing;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>BM25 over one lane. The query is built from terms already read, never from text, so pairs stay whole.</summary>
internal sealed class LaneSearch(PassageIndex index)
{
    private const int MostTerms = 300;
    private const int MostSynonyms = 20;

    /// <summary>What BM25 gives a term at most, in units of its idf: k1 + 1.</summary>
    private const double Saturation = 2.2;

    /// <summary>Score of each passage in the lane, as a share of what the question would score against itself (about 0 to 1).</summary>
    public Dictionary<int, double> Search(Lane lane, TokenText question, IReadOnlyList<SynonymPhrase> synonyms, int depth)
    {
        var field = lane == Lane.Ask ? FieldNames.Ask : FieldNames.Body;
        var query = new BooleanQuery { MinimumNumberShouldMatch = 1 };
        var attainable = 0d;
        // A word no passage holds finds nothing, one that says little finds everything, and looking is not free.
        var telling = TermsOf(question).Take(MostTerms).Select(term => (term.Term, term.Weight, Mass: term.Weight * index.Lexis.Rarity(index.Lexis.Find(term.Term)), Known: index.Lexis.Find(term.Term) >= 0));
        foreach (var (term, weight, mass, known) in telling.OrderByDescending(term => term.Mass).ThenBy(term => term.Term, StringComparer.Ordinal))
        {
            attainable += mass * Saturation;
            if (known && query.Clauses.Count < MostAsked(lane))
                Add(query, field, term, weight);
        }

        foreach (var phrase in synonyms.Take(MostSynonyms))
        {
            foreach (var term in phrase.FoldedTokens.Where(term => index.Lexis.Find(term) >= 0))
                Add(query, field, term, phrase.Weight);
        }

        var best = new Dictionary<int, double>();
        if (attainable <= 0)
            return best;
        foreach (var hit in index.Searcher.Search(query, depth).ScoreDocs)
            best[hit.Doc] = hit.Score / attainable;

        return best;
    }

    private static int MostAsked(Lane lane) => lane == Lane.Ask ? 16 : 6;

    private static IEnumerable<(string Term, double Weight)> TermsOf(TokenText question)
    {
        for (var i = 0; i < question.Terms.Length; i++)
            yield return (question.Terms[i], question.Weights[i]);
        var pair = 0;
        foreach (var term in TokenText.PairsOf(question.Terms))
            yield return (term, Math.Min(question.Weights[pair], question.Weights[++pair]));
    }

    private static void Add(BooleanQuery query, string field, string term, double weight) =>
        query.Add(new TermQuery(new Term(field, term)) { Boost = (float)weight }, Occur.SHOULD);
}
