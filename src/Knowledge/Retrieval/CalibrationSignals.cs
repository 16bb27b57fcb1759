namespace TroLyAo.Knowledge.Retrieval;

/// <summary>What tells a right first candidate from a wrong one: the features of the first, and how far it stands before the next that says
/// something else.</summary>
public static class CalibrationSignals
{
    public static IReadOnlyList<(string Name, double Value)> Of(IReadOnlyList<Candidate> ranked)
    {
        var first = ranked[0];
        var second = ranked.Skip(1).FirstOrDefault();
        var otherLesson = ranked.FirstOrDefault(candidate => candidate.Passage.Lesson.Id != first.Passage.Lesson.Id);
        return
        [
            .. FeatureVector.Names.Select(feature => (feature.ToString(), first.Features[feature])),
            ("Margin", Gap(first, second)),
            ("LessonMargin", Gap(first, otherLesson)),
            ("Score", first.Score / 10),
            ("LikenessTimesCoverage", first.Features[Feature.AskLikeness] * first.Features[Feature.Coverage]),
            ("UnknownWords", Unknown(first)),
            ("FacetTimesLikelihood", first.Features[Feature.FacetMatch] * first.Features[Feature.Likelihood]),
            ("CoverageSquared", first.Features[Feature.Coverage] * first.Features[Feature.Coverage]),
            ("SameLessonBehind", ranked.Skip(1).Take(4).Count(candidate => candidate.Passage.Lesson.Id == first.Passage.Lesson.Id) / 4d),
            ("Words", Math.Min(1, first.Words.Count(word => word.Weight >= 0.5) / 10d)),
        ];
    }

    private static double Gap(Candidate first, Candidate? next) =>
        next is null ? 1 : Math.Clamp((first.Score - next.Score) / 5, 0, 1);

    /// <summary>Share of the question, by weight and rarity, in words that no passage holds.</summary>
    private static double Unknown(Candidate first)
    {
        var all = first.Words.Sum(word => word.Weight * word.Rarity);
        return all > 0 ? first.Words.Where(word => !word.Known).Sum(word => word.Weight * word.Rarity) / all : 0;
    }
}
