using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Retrieval;

/// <summary>Most old people type without accents.</summary>
public sealed class AccentTests
{
    /// <summary>Measured 99.6 % over all 23,018 ways to ask. What is left is dialect of one syllable ("mắc", "hông", "mần"), which without its accents
    /// may be anything, and near twins among the passages.</summary>
    private const double Least = 0.98;

    [Fact]
    public void leaving_the_accents_out_hardly_ever_changes_which_passage_is_best()
    {
        var asked = RealQuestions.Accented(600).ToList();

        var moved = asked.Where(question => First(question) != First(Folding.Fold(question))).ToList();

        Assert.True(moved.Count <= (1 - Least) * asked.Count, string.Join('\n', moved));
    }

    [Theory]
    [InlineData("làm VNeID mức 2 ở đâu", "N2.03")]
    [InlineData("quên mật khẩu VNeID", "N2.08")]
    [InlineData("gia hạn bảo hiểm y tế", "N7.30")]
    [InlineData("cccd gắn chip hết hạn đổi ở đâu", "N7.36")]
    public void with_accents_or_without_the_same_lesson_answers(string question, string lesson)
    {
        Assert.Equal(lesson, LessonOf(question));
        Assert.Equal(lesson, LessonOf(Folding.Fold(question)));
    }

    [Fact]
    public void decomposed_text_is_the_same_question() =>
        Assert.All(RealQuestions.Accented(60), question => Assert.Equal(First(question), First(question.Normalize(System.Text.NormalizationForm.FormD))));

    private static string? First(string question) =>
        RealCourse.Retriever.Find(question, RealCourse.Today).Candidates is [var first, ..] ? first.Passage.Id : null;

    private static string? LessonOf(string question) => First(question)?.Split('#', '/')[0];
}
