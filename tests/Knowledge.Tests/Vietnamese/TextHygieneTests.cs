using System.Globalization;
using System.Text;
using CsCheck;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Vietnamese;

public sealed class TextHygieneTests
{
    /// <summary>Letters that look Latin; each with the Latin one it looks like.</summary>
    private static readonly (char Latin, char Foreign)[] LookAlikes =
        [('a', 'а'), ('e', 'е'), ('o', 'о'), ('p', 'р'), ('c', 'с'), ('y', 'у'), ('x', 'х'), ('i', 'і'), ('o', 'ο'), ('a', 'α'), ('v', 'ν'), ('u', 'υ')];

    private static readonly char[] Unseen =
        ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\uFE0F'];

    [Fact]
    public void cleaning_twice_is_cleaning_once() =>
        Texts.Anything.Sample(text => TextHygiene.Clean(TextHygiene.Clean(text)) == TextHygiene.Clean(text), iter: 20_000);

    [Fact]
    public void composed_and_decomposed_text_is_the_same_text() =>
        Texts.Sentence.Sample(text =>
            TextHygiene.Clean(text.Normalize(NormalizationForm.FormD)) == TextHygiene.Clean(text)
            && TextHygiene.Clean(text).IsNormalized(NormalizationForm.FormC));

    [Fact]
    public void nothing_invisible_is_left() =>
        Texts.Anything.Sample(
            text => TextHygiene.Clean(text).EnumerateRunes().All(rune => rune.Value == '\n' || Rune.GetUnicodeCategory(rune) is not
                (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse)),
            iter: 20_000);

    [Fact]
    public void characters_that_do_not_show_change_nothing_wherever_they_are_slipped_in() =>
        Gen.Select(Texts.Sentence, Gen.Int[0, 1000], Gen.Int[0, Unseen.Length - 1]).Sample((text, place, which) =>
            TextHygiene.Clean(text.Insert(place % (text.Length + 1), Unseen[which].ToString())) == TextHygiene.Clean(text));

    [Fact]
    public void letters_that_only_look_latin_are_read_as_latin() =>
        Gen.Select(Texts.Sentence, Gen.Int[0, LookAlikes.Length - 1]).Sample((text, which) =>
            TextHygiene.Clean(text.Replace(LookAlikes[which].Latin, LookAlikes[which].Foreign)) == TextHygiene.Clean(text));

    [Theory]
    [InlineData("как дела")]
    [InlineData("Ελλάδα")]
    [InlineData("日本語")]
    public void another_language_is_left_as_it_is(string text) => Assert.Equal(text, TextHygiene.Clean(text));

    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("hoá đơn", "hóa đơn")]
    [InlineData("sức khoẻ", "sức khỏe")]
    [InlineData("thuỷ", "thủy")]
    [InlineData("uỷ ban", "ủy ban")]
    [InlineData("qúy", "quý")]
    [InlineData("gía", "giá")]
    [InlineData("tóan", "toán")]
    [InlineData("đựơc", "được")]
    [InlineData("HOÀ", "HÒA")]
    public void a_tone_may_stand_on_either_vowel(string written, string clean) => Assert.Equal(clean, TextHygiene.Clean(written));

    [Theory]
    [InlineData("ＶＮｅＩＤ", "VNeID")]
    [InlineData("𝐕𝐍𝐞𝐈𝐃", "VNeID")]
    [InlineData("ⓞⓣⓟ", "otp")]
    public void dressed_up_letters_are_plain_letters(string written, string clean) => Assert.Equal(clean, TextHygiene.Clean(written));

    [Fact]
    public void blanks_of_every_kind_are_one_space_and_line_breaks_stay() =>
        Assert.Equal("làm thẻ\nở đâu", TextHygiene.Clean("\u00A0 làm\t\u2003thẻ \r\n ở\u3000đâu \n"));
}
