using CsCheck;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Vietnamese;

public sealed class TypingResidueTests
{
    /// <summary>Typed in Telex these three are words as well: bongs, knocks and tubs.</summary>
    private static readonly string[] Undecided = ["bông", "tông", "lông"];

    private static readonly Gen<string> Marked = Texts.Word.Where(word => Folding.Fold(word) != word);

    [Fact]
    public void every_word_of_the_course_typed_in_telex_is_mended() =>
        Assert.All(RealCourse.Words.Where(word => Folding.Fold(word) != word).Except(Undecided), word => Assert.Equal(word, Mended(Keystrokes.Telex(word))));

    [Fact]
    public void every_word_of_the_course_typed_in_vni_is_mended() =>
        Assert.All(RealCourse.Words.Where(word => Folding.Fold(word) != word), word => Assert.Equal(word, Mended(Keystrokes.Vni(word))));

    [Fact]
    public void capitals_make_no_difference() =>
        Marked.Where(word => !Undecided.Contains(word)).Sample(word => Mended(Keystrokes.Telex(word).ToUpperInvariant()) == word);

    [Fact]
    public void a_vietnamese_word_is_never_mended_with_or_without_its_accents() =>
        Texts.Word.Sample(word => !TypingResidue.TryDecode(word, out _) && !TypingResidue.TryDecode(Folding.Fold(word), out _));

    [Theory]
    [InlineData("ddawng", "đăng")]
    [InlineData("dangwd", "đăng")]
    [InlineData("dangdw", "đăng")]
    [InlineData("kys", "ký")]
    [InlineData("d9a8ng", "đăng")]
    [InlineData("ky1", "ký")]
    [InlineData("nguowif", "người")]
    [InlineData("nguoi72", "người")]
    [InlineData("đuwợc", "được")]
    [InlineData("khoong", "không")]
    [InlineData("hoawcj", "hoặc")]
    [InlineData("quawng", "quăng")]
    [InlineData("muaw", "mưa")]
    [InlineData("gif", "gì")]
    [InlineData("thuowr", "thuở")]
    public void marks_may_be_typed_anywhere_behind_their_letter(string typed, string meant) => Assert.Equal(meant, Mended(typed));

    [Fact]
    public void a_tone_without_its_hat_gives_the_letters_only() => Assert.Equal("nguoi", Mended("nguoif"));

    [Theory]
    [InlineData("xoong")]
    [InlineData("113")]
    [InlineData("1900")]
    [InlineData("sms")]
    [InlineData("b2")]
    [InlineData("k")]
    [InlineData("")]
    public void what_is_no_residue_is_left_alone(string typed) => Assert.False(TypingResidue.TryDecode(typed, out _));

    [Fact]
    public void anything_may_be_tried() =>
        Texts.Anything.Sample(text => !TypingResidue.TryDecode(text, out var syllable) || SyllableShape.IsVietnamese(syllable) || SyllableShape.IsVietnameseFolded(syllable));

    private static string Mended(string typed) => TypingResidue.TryDecode(typed, out var syllable) ? syllable : typed;
}
