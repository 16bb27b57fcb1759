using TroLyAo.Knowledge.Retrieval;

namespace TroLyAo.Knowledge.Tests.Retrieval;

/// <summary>Matters the course does not teach.</summary>
public sealed class OutsideTests
{
    /// <summary>Measured 99.2 % of 1,995; what is left stands next to a lesson ("Rút trước hạn có mất lãi không").</summary>
    private const double Least = 0.97;

    [Fact]
    public void what_is_listed_as_not_taught_is_refused()
    {
        var asked = RealCourse.Snapshot.Outside.SelectMany(theme => theme.Questions.Take(4)).ToList();

        var kept = asked.Where(question => !IsRefused(question)).ToList();

        Assert.True(kept.Count <= (1 - Least) * asked.Count, string.Join('\n', kept));
    }

    [Theory]
    [InlineData("mai trời có mưa không")]
    [InlineData("tối nay xổ số miền bắc ra con gì")]
    [InlineData("ket qua bong da dem qua")]
    [InlineData("cách nấu thịt kho tàu")]
    public void a_question_about_another_matter_is_refused(string question) => Assert.True(IsRefused(question));

    [Fact]
    public void a_course_without_such_a_list_measures_no_nearness_to_it()
    {
        using var retriever = SmallCourse.Index(SmallCourse.Valid(default, default, default));

        Assert.All(retriever.Find("mai trời có mưa không", RealCourse.Today).Candidates, candidate => Assert.Equal(0, candidate.Features[Feature.OutsideNearness]));
    }

    private static bool IsRefused(string question) => RealCourse.Retriever.Find(question, RealCourse.Today).Known < RealCourse.Retriever.RefuseBelow;
}
