using CsCheck;
using TroLyAo.Knowledge.Retrieval;
using TroLyAo.Knowledge.Tests.Vietnamese;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Retrieval;

/// <summary>Laws of finding, over the real course.</summary>
public sealed class RetrieverTests
{
    private static readonly Retriever Retriever = RealCourse.Retriever;

    [Fact]
    public void the_parts_of_a_score_sum_to_it() =>
        RealQuestions.Indexed.Sample(
            question => Found(question).Candidates.All(candidate =>
                Math.Abs(FeatureVector.Names.Sum(name => RankingModel.Accepted.Ranking.GetValueOrDefault(name.ToString()) * candidate.Features[name]) - candidate.Score) < 1e-9),
            iter: 200);

    [Fact]
    public void every_part_lies_where_it_says() =>
        RealQuestions.Indexed.Sample(
            question => Found(question).Candidates.All(candidate =>
                FeatureVector.Names.All(name => candidate.Features[name] >= LeastOf(name) && candidate.Features[name] <= MostOf(name))),
            iter: 200);

    [Fact]
    public void candidates_come_best_first_and_once() =>
        RealQuestions.Indexed.Sample(
            question =>
            {
                var candidates = Found(question).Candidates;
                return candidates.Zip(candidates.Skip(1)).All(pair => pair.First.Score >= pair.Second.Score)
                    && candidates.DistinctBy(candidate => candidate.Passage.Id).Count() == candidates.Count;
            },
            iter: 200);

    [Fact]
    public void a_withheld_passage_is_never_found() =>
        Gen.Select(RealQuestions.Indexed, Gen.Int[1, 5]).Sample(
            (question, count) =>
            {
                var withheld = Found(question).Candidates.Take(count).Select(candidate => candidate.Passage.Id).ToHashSet();
                var without = Retriever.Find(question, RealCourse.Today, withheld);
                return !without.Candidates.Any(candidate => withheld.Contains(candidate.Passage.Id)) && !withheld.Contains(without.Expired?.Passage.Id ?? "");
            },
            iter: 200);

    [Fact]
    public void with_everything_withheld_nothing_is_known()
    {
        var evidence = Retriever.Find("làm vneid mức 2 ở đâu", RealCourse.Today, RealCourse.Snapshot.Passages.Select(passage => passage.Id).ToHashSet());

        Assert.Empty(evidence.Candidates);
        Assert.Equal((0, 0), (evidence.Probability, evidence.Known));
    }

    [Fact]
    public void whatever_is_asked_is_weighed_without_complaint() =>
        Texts.Anything.Sample(text => Found(text) is { Probability: >= 0 and <= 1, Known: >= 0 and <= 1 }, iter: 500);

    [Fact]
    public void the_same_question_has_the_same_evidence_also_when_many_ask_at_once()
    {
        var questions = RealQuestions.Sample(60).ToList();
        var alone = questions.Select(question => Line(Found(question))).ToList();

        var together = questions.Concat(questions).AsParallel().AsOrdered().WithDegreeOfParallelism(8).Select(question => Line(Found(question))).ToList();

        Assert.Equal(alone.Concat(alone), together);
    }

    [Fact]
    public void an_index_built_again_over_the_same_snapshot_weighs_alike()
    {
        using var again = Retriever.Over(RealCourse.Snapshot, RealCourse.Reader);

        Assert.All(RealQuestions.Sample(60), question => Assert.Equal(Line(Found(question)), Line(again.Find(question, RealCourse.Today))));
    }

    [Fact]
    public void a_listed_way_to_ask_is_recognised_word_for_word()
    {
        var lesson = RealCourse.Snapshot.FindPassage("N2.03")!;

        Assert.All(lesson.Questions, question => Assert.Contains(Retriever.Within("N2.03", question, RealCourse.Today), candidate => candidate.Features[Feature.Exact] == 1));
    }

    [Fact]
    public void capitals_and_punctuation_change_nothing() =>
        Assert.All(RealQuestions.Sample(60), question =>
            Assert.Equal(Line(Found(question)), Line(Found("  " + TextHygiene.Clean(question).ToUpperInvariant() + " ???"))));

    private static double LeastOf(Feature feature) => feature switch
    {
        Feature.MeaningLead or Feature.OutsideLead => -1 - 1e-6,
        Feature.Likelihood or Feature.MarkedLikelihood or Feature.PairLikelihood => -0.5,
        _ => 0,
    };

    /// <summary>A lane is a BM25 score on a scale of its own; all else is a share.</summary>
    private static double MostOf(Feature feature) => feature is Feature.AskLane or Feature.BodyLane ? double.PositiveInfinity : 1 + 1e-6;

    private static Evidence Found(string question) => Retriever.Find(question, RealCourse.Today);

    private static string Line(Evidence evidence) =>
        string.Join(' ', evidence.Candidates.Select(candidate => $"{candidate.Passage.Id}={candidate.Score:R}")) + $" {evidence.Probability:R} {evidence.Known:R}";
}
