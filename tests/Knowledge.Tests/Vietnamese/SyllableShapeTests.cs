using CsCheck;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Vietnamese;

public sealed class SyllableShapeTests
{
    [Fact]
    public void what_a_vietnamese_syllable_folds_to_is_a_folded_syllable() =>
        Texts.Word.Sample(word => SyllableShape.IsVietnameseFolded(Folding.Fold(word)));

    [Theory]
    [InlineData("nghiêng")]
    [InlineData("giêng")]
    [InlineData("gì")]
    [InlineData("quốc")]
    [InlineData("khuỷu")]
    [InlineData("xoong")]
    [InlineData("ý")]
    public void a_syllable_is_known(string word) => Assert.True(SyllableShape.IsVietnamese(word));

    [Theory]
    [InlineData("nguoi", "its vowels lack their marks")]
    [InlineData("cac", "a stopped rime needs a sharp or a heavy tone")]
    [InlineData("các̀", "two tones")]
    [InlineData("ngi", "ng before i is written ngh")]
    [InlineData("kong", "k before o is written c")]
    [InlineData("khoong", "không typed in Telex")]
    [InlineData("facebook", "English")]
    [InlineData("", "nothing")]
    public void what_only_looks_like_one_is_not(string word, string why) => Assert.False(SyllableShape.IsVietnamese(word), why);
}
