using CsCheck;
using TroLyAo.Knowledge.Retrieval;

namespace TroLyAo.Knowledge.Tests.Retrieval;

public sealed class ModelTests
{
    private static readonly DecisionTree Tree = new([0, 1, 1, 2, 2, 2, 2], [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5], [0, 1, 2, 3, 4, 5, 6, 7]);

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(0, 0, 1, 1)]
    [InlineData(0, 1, 0, 2)]
    [InlineData(1, 0, 0, 4)]
    [InlineData(1, 1, 1, 7)]
    [InlineData(0.5, 0.5, 0.5, 0)]
    public void three_answers_lead_to_one_leaf(double first, double second, double third, double leaf) => Assert.Equal(leaf, Tree.Value([first, second, third]));

    [Fact]
    public void a_probability_is_one_whatever_the_signals() =>
        Gen.Double[-1e6, 1e6].Array[3].Sample(values =>
            new BoostedTrees(["a", "b", "c"], -3, [Tree, Tree]).Probability([.. values.Select(value => ("", value))]) is > 0 and < 1);

    [Fact]
    public void a_model_fitted_on_other_signals_says_so()
    {
        var fault = Assert.Throws<InvalidOperationException>(() => new BoostedTrees(["a", "b", "c"], 0, [Tree]).Probability([("a", 1)]));

        Assert.Contains("run calibrate", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void an_emptied_model_says_its_bias() => Assert.Equal(0.5, new BoostedTrees([], 0, []).Probability([("a", 1), ("b", 2)]));

    [Fact]
    public void the_accepted_model_was_fitted_on_the_signals_there_are()
    {
        var signals = CalibrationSignals.Of(RealCourse.Retriever.Find("làm vneid mức 2", RealCourse.Today).Candidates).Select(signal => signal.Name).ToList();

        Assert.Equal(signals, RankingModel.Accepted.Right.Names);
        Assert.Equal(signals, RankingModel.Accepted.Known.Names);
        Assert.Equal(FeatureVector.Names.Select(name => name.ToString()).Order(), RankingModel.Accepted.Ranking.Keys.Order());
    }

    [Fact]
    public void one_candidate_alone_stands_as_far_ahead_as_can_be()
    {
        var alone = RealCourse.Retriever.Find("làm vneid mức 2", RealCourse.Today).Candidates.Take(1).ToList();

        Assert.Equal([1, 1], CalibrationSignals.Of(alone).Where(signal => signal.Name is "Margin" or "LessonMargin").Select(signal => signal.Value));
    }
}
