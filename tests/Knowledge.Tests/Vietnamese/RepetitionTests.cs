using CsCheck;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Vietnamese;

public sealed class RepetitionTests
{
    private static readonly Gen<string> WithoutTwins = Texts.Word.Where(word => !word.Zip(word.Skip(1)).Any(pair => pair.First == pair.Second));

    [Fact]
    public void a_letter_held_down_changes_no_word() =>
        Gen.Select(WithoutTwins, Gen.Int[0, 6], Gen.Int[2, 9]).Sample((word, place, times) =>
            Repetition.Collapse(word.Insert(place % word.Length, new string(word[place % word.Length], times))) == word);

    [Fact]
    public void collapsing_twice_is_collapsing_once() =>
        Texts.Anything.Sample(text => Repetition.Collapse(Repetition.Collapse(text)) == Repetition.Collapse(text));

    [Theory]
    [InlineData("xoong", "xoong")]
    [InlineData("boong", "boong")]
    [InlineData("google", "google")]
    [InlineData("alooo", "alo")]
    [InlineData("22.000", "22.000")]
    [InlineData("1900000", "1900000")]
    public void two_letters_alike_may_belong_and_digits_always_do(string typed, string meant) => Assert.Equal(meant, Repetition.Collapse(typed));
}
