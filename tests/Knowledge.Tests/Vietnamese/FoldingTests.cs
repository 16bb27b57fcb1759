using System.Text;
using CsCheck;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Vietnamese;

public sealed class FoldingTests
{
    [Fact]
    public void folding_twice_is_folding_once() =>
        Texts.Anything.Sample(text => Folding.Fold(Folding.Fold(text)) == Folding.Fold(text), iter: 20_000);

    [Fact]
    public void the_barred_letter_is_d_wherever_it_stands() =>
        Gen.Select(Texts.Anything, Texts.Anything).Sample((before, after) =>
            Folding.Fold(before + 'đ' + after) == Folding.Fold(before + 'd' + after) && Folding.Fold(before + 'Đ' + after) == Folding.Fold(before + 'd' + after));

    [Fact]
    public void vietnamese_folds_to_as_many_plain_letters() =>
        Texts.Word.Sample(word => Folding.Fold(word) is var folded && folded.Length == word.Length && folded.All(char.IsAsciiLetterLower));

    [Fact]
    public void composed_and_decomposed_text_folds_alike() =>
        Texts.Sentence.Sample(text => Folding.Fold(text.Normalize(NormalizationForm.FormD)) == Folding.Fold(text));

    [Fact]
    public void capitals_fold_like_small_letters() =>
        Texts.Sentence.Sample(text => Folding.Fold(text.ToUpperInvariant()) == Folding.Fold(text));

    [Theory]
    [InlineData("sửa", "sữa")]
    [InlineData("mở", "mỡ")]
    [InlineData("giả", "giã")]
    [InlineData("hoà", "hòa")]
    public void tones_people_confuse_fold_alike(string one, string other) => Assert.Equal(Folding.Fold(one), Folding.Fold(other));
}
