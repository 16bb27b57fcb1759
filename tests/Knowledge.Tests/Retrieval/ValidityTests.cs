using CsCheck;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Tests.Retrieval;

/// <summary>What is not in force on the day of the question is not found.</summary>
public sealed class ValidityTests
{
    private static readonly DateOnly Middle = new(2026, 11, 24);

    private static readonly Gen<DateOnly> Day = Gen.Int[-40, 40].Select(Middle.AddDays);

    private static readonly Gen<DateOnly?> End = Gen.Frequency((1, Gen.Const((DateOnly?)null)), (2, Day.Select(day => (DateOnly?)day)));

    /// <summary>Also periods that end before they begin: they hold on no day.</summary>
    private static readonly Gen<EffectivePeriod> Period = Gen.Select(End, End, (from, until) => new EffectivePeriod(from, until));

    [Fact]
    public void exactly_the_passages_in_force_are_found_on_any_day() =>
        Gen.Select(Period, Period, Period, Day).Sample(
            (lesson, answer, source, day) =>
            {
                using var retriever = SmallCourse.Index(SmallCourse.Valid(lesson, answer, source));
                var inForce = Holds(lesson, day)
                    ? new[] { "N2.03/buoc-1", "N2.03/buoc-2" }.Concat(Holds(source, day) ? ["N2.03"] : []).Concat(Holds(source, day) && Holds(answer, day) ? ["N2.03#phi"] : [])
                    : [];

                var found = retriever.Find("làm mức 2 có mất tiền không", day).Candidates;
                var within = retriever.Within("N2.03", "làm mức 2 có mất tiền không", day);

                return found.Select(candidate => candidate.Passage.Id).ToHashSet().SetEquals(inForce)
                    && within.Select(candidate => candidate.Passage.Id).ToHashSet().SetEquals(inForce);
            },
            iter: 300);

    [Fact]
    public void what_is_called_expired_was_in_force_and_is_no_longer() =>
        Gen.Select(Period, Period, Period, Day).Sample(
            (lesson, answer, source, day) =>
            {
                using var retriever = SmallCourse.Index(SmallCourse.Valid(lesson, answer, source));
                return retriever.Find("làm mức 2", day).Expired is not { } expired || expired.Passage.Validity.Until < day;
            },
            iter: 200);

    [Fact]
    public void on_no_day_does_the_real_course_say_what_is_not_in_force() =>
        Gen.Select(RealQuestions.Indexed, Gen.Int[-2500, 2500]).Sample(
            (question, days) =>
            {
                var day = RealCourse.Today.AddDays(days);
                return RealCourse.Retriever.Find(question, day).Candidates.All(candidate =>
                    !(candidate.Passage.Validity.From > day) && !(candidate.Passage.Validity.Until < day));
            },
            iter: 300);

    [Fact]
    public void nothing_in_force_is_nothing_known()
    {
        using var retriever = SmallCourse.Index(SmallCourse.Valid(new EffectivePeriod(Middle, null), EffectivePeriod.Always, EffectivePeriod.Always));

        var evidence = retriever.Find("làm mức 2", Middle.AddDays(-1));

        Assert.Empty(evidence.Candidates);
        Assert.Equal((0, 0), (evidence.Probability, evidence.Known));
        Assert.Null(evidence.Expired);
    }

    private static bool Holds(EffectivePeriod period, DateOnly day) => (period.From is null || period.From <= day) && (period.Until is null || day <= period.Until);
}
