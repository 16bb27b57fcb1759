using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Indexing;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>Measures a question against one passage.</summary>
internal sealed class FeatureReader(
    PassageIndex index,
    QuestionText question,
    LaneScores lanes,
    QuestionMeaning meaning,
    IReadOnlyList<IndexedPassage> candidates)
{
    private static readonly string[] Negations = ["khong", "chua", "chang", "dung", "khoi", "het", "mat"];

    private readonly Lexis lexis = index.Lexis;
    private readonly LikenessMeter meter = new(question.Text, index.Lexis);
    private readonly int[] negations = [.. Negations.Select(index.Lexis.Find).Where(id => id >= 0)];
    private readonly IReadOnlyDictionary<string, double> facets = index.Facets.Of(question.Text);

    public Candidate Read(IndexedPassage passage, RankingModel model)
    {
        var words = Words(passage).ToList();
        var features = new FeatureVector();
        var closest = ReadAsks(features, passage);
        ReadLanes(features, passage.Ordinal);
        ReadWords(features, words);
        ReadLanguage(features, passage);
        ReadMeaning(features, passage);
        features[Feature.IsLesson] = passage.Passage.Kind == PassageKind.Lesson ? 1 : 0;
        features[Feature.IsStep] = passage.Passage.Kind == PassageKind.Step ? 1 : 0;
        return new Candidate(passage.Passage, model.Score(features), features, closest?.Written ?? "", words);
    }

    /// <summary>The closest way to ask; null for a passage nobody asks for.</summary>
    private TokenText? ReadAsks(FeatureVector features, IndexedPassage passage)
    {
        var likenesses = new (double Total, double Words)[passage.Asks.Count];
        TokenText? closest = null;
        var best = default(Likeness);
        for (var i = 0; i < passage.Asks.Count; i++)
        {
            var likeness = meter.To(passage.Asks[i]);
            likenesses[i] = (likeness.Total, likeness.Words);
            if (closest is null || likeness.Total > best.Total)
                (closest, best) = (passage.Asks[i], likeness);
        }

        if (closest is null)
            return null;
        Array.Sort(likenesses, (a, b) => b.Total.CompareTo(a.Total));
        features[Feature.AskLikeness] = best.Words;
        features[Feature.PairLikeness] = best.Pairs;
        features[Feature.GramLikeness] = best.Grams;
        features[Feature.AskAgreement] = likenesses.Take(3).Average(likeness => likeness.Words);
        features[Feature.AskCoverage] = best.Covered;
        features[Feature.AskCovered] = best.Covers;
        features[Feature.AccentClash] = best.AccentClash;
        features[Feature.NegationClash] = Array.Exists(negations, word => Holds(question.Text, word) != Holds(closest, word)) ? 1 : 0;
        features[Feature.Exact] = closest.Words.AsSpan().SequenceEqual(question.Text.Words) ? 1 : 0;
        return closest;
    }

    private void ReadLanes(FeatureVector features, int ordinal)
    {
        features[Feature.AskLane] = lanes.Score(Lane.Ask, ordinal);
        features[Feature.BodyLane] = lanes.Score(Lane.Body, ordinal);
        features[Feature.RelativeLane] = lanes.Relative(ordinal);
    }

    private void ReadLanguage(FeatureVector features, IndexedPassage passage)
    {
        features[Feature.Likelihood] = Math.Clamp(index.Language.Likelihood(question.Text, passage.Ordinal) / 6, -0.5, 1);
        features[Feature.MarkedLikelihood] = question.Reading.AccentShare * Math.Clamp(index.MarkedLanguage.Likelihood(question.Text, passage.Ordinal) / 6, -0.5, 1);
        features[Feature.PairLikelihood] = Math.Clamp(index.PairLanguage.Likelihood(question.Text, passage.Ordinal) / 6, -0.5, 1);
        features[Feature.FacetMatch] = facets.GetValueOrDefault(FacetGuess.NameOf(passage.Passage));
    }

    private void ReadMeaning(FeatureVector features, IndexedPassage passage)
    {
        features[Feature.MeaningNearness] = meaning.Nearness(passage.Ordinal);
        features[Feature.MeaningClosest] = meaning.Closest(passage.Ordinal);
        features[Feature.MeaningStrength] = meaning.Strength;
        features[Feature.OutsideNearness] = meaning.OutsideNearness;
        features[Feature.OutsideLead] = features[Feature.MeaningClosest] - meaning.OutsideClosest;
        features[Feature.MeaningLead] = meaning.Lead(passage, candidates);
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
            && (question.Synonyms.Any(passage.AskWords.Contains) || question.Synonyms.Any(passage.BodyWords.Contains));
        for (var i = 0; i < question.Text.Words.Length; i++)
        {
            var id = question.Text.Words[i];
            var where = id >= 0 && passage.AskWords.Contains(id) ? "ask"
                : id >= 0 && passage.BodyWords.Contains(id) ? "body"
                : id >= 0 && passage.Subject.Contains(id) ? "subject"
                : viaSynonym && question.Explains(question.Text.Terms[i]) ? "synonym"
                : "–";
            yield return new WordEvidence(question.Text.Terms[i], question.Text.Weights[i], lexis.Rarity(id), where, id >= 0);
        }
    }

    private static bool Holds(TokenText text, int word) => Array.IndexOf(text.Words, word) >= 0;
}
