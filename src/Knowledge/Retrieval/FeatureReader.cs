using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Indexing;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>Measures a question against one passage.</summary>
internal sealed class FeatureReader(PassageIndex index, QuestionText question, LaneScores lanes)
{
    private static readonly HashSet<string> Negations = ["khong", "chua", "chang", "dung", "khoi", "het", "mat"];

    private readonly Lexis lexis = index.Lexis;
    private readonly HashSet<string> negations = NegationsOf(question.Text);
    private readonly IReadOnlyDictionary<string, double> facets = index.Facets.Of(question.Text);

    public Candidate Read(IndexedPassage passage, RankingModel model)
    {
        var likenesses = passage.Asks.Select(ask => (Ask: ask, Likeness: Likeness.Between(question.Text, ask, lexis)))
            .OrderByDescending(pair => pair.Likeness.Total)
            .ToList();
        var words = Words(passage).ToList();
        var features = new FeatureVector();
        if (likenesses.Count > 0)
            ReadAsks(features, likenesses);
        ReadLanes(features, passage.Ordinal);
        ReadWords(features, words);
        ReadLanguage(features, passage);
        features[Feature.IsLesson] = passage.Passage.Kind == PassageKind.Lesson ? 1 : 0;
        features[Feature.IsStep] = passage.Passage.Kind == PassageKind.Step ? 1 : 0;
        return new Candidate(passage.Passage, model.Score(features), features, likenesses.Count > 0 ? likenesses[0].Ask.Written : "", words);
    }

    private void ReadAsks(FeatureVector features, List<(TokenText Ask, Likeness Likeness)> likenesses)
    {
        var (ask, closest) = likenesses[0];
        features[Feature.AskLikeness] = closest.Words;
        features[Feature.PairLikeness] = closest.Pairs;
        features[Feature.GramLikeness] = closest.Grams;
        features[Feature.AskAgreement] = likenesses.Take(3).Average(pair => pair.Likeness.Words);
        features[Feature.AskCoverage] = closest.Covered;
        features[Feature.AskCovered] = closest.Covers;
        features[Feature.AccentClash] = closest.AccentClash;
        features[Feature.NegationClash] = negations.SetEquals(NegationsOf(ask)) ? 0 : 1;
        features[Feature.Exact] = ask.Terms.AsSpan().SequenceEqual(question.Text.Terms) ? 1 : 0;
    }

    private void ReadLanes(FeatureVector features, int ordinal)
    {
        var accents = question.Reading.AccentShare;
        features[Feature.AskLane] = lanes.Score(Lane.Ask, ordinal);
        features[Feature.AskMarkedLane] = accents * lanes.Score(Lane.AskMarked, ordinal);
        features[Feature.BodyLane] = lanes.Score(Lane.Body, ordinal);
        features[Feature.BodyMarkedLane] = accents * lanes.Score(Lane.BodyMarked, ordinal);
        features[Feature.RelativeLane] = lanes.Relative(ordinal);
    }

    private void ReadLanguage(FeatureVector features, IndexedPassage passage)
    {
        features[Feature.Likelihood] = Math.Clamp(index.Language.Likelihood(question.Text, passage.Ordinal, associated: false) / 6, -0.5, 1);
        features[Feature.AssociatedLikelihood] = Math.Clamp(index.Language.Likelihood(question.Text, passage.Ordinal, associated: true) / 6, -0.5, 1);
        features[Feature.MarkedLikelihood] = question.Reading.AccentShare * Math.Clamp(index.MarkedLanguage.Likelihood(question.Text, passage.Ordinal, associated: false) / 6, -0.5, 1);
        features[Feature.PairLikelihood] = Math.Clamp(index.PairLanguage.Likelihood(question.Text, passage.Ordinal, associated: false) / 6, -0.5, 1);
        features[Feature.FacetMatch] = facets.GetValueOrDefault(FacetGuess.NameOf(passage.Passage));
    }

    private void ReadWords(FeatureVector features, List<WordEvidence> words)
    {
        var all = words.Sum(word => word.Weight * word.Rarity);
        if (all <= 0)
            return;
        features[Feature.Coverage] = words.Where(word => word.Where is "ask" or "body" or "subject").Sum(word => word.Weight * word.Rarity) / all;
        features[Feature.SynonymCoverage] = words.Where(word => word.Where == "synonym").Sum(word => word.Weight * word.Rarity) / all;
        features[Feature.RarestMissing] =
            words.Where(word => word.Where == "–").Select(word => word.Weight * word.Rarity).DefaultIfEmpty().Max() / lexis.UnknownRarity;
    }

    private IEnumerable<WordEvidence> Words(IndexedPassage passage)
    {
        var viaSynonym = question.Synonyms.Count > 0
            && passage.Asks.SelectMany(ask => ask.Words).Concat(passage.BodyWords).Any(question.Synonyms.Contains);
        for (var i = 0; i < question.Text.Words.Length; i++)
        {
            var id = question.Text.Words[i];
            var where = id >= 0 && passage.Asks.Any(ask => Array.IndexOf(ask.Words, id) >= 0) ? "ask"
                : id >= 0 && passage.BodyWords.Contains(id) ? "body"
                : id >= 0 && passage.Subject.Contains(id) ? "subject"
                : viaSynonym && question.Explains(question.Text.Terms[i]) ? "synonym"
                : "–";
            yield return new WordEvidence(question.Text.Terms[i], question.Text.Weights[i], lexis.Rarity(id), where, id >= 0);
        }
    }

    private static HashSet<string> NegationsOf(TokenText text) => [.. text.Terms.Where(Negations.Contains)];
}
