using CsCheck;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Vietnamese;

public sealed class SyllablesTests
{
    private static readonly Gen<string> Clean = Texts.Anything.Select(TextHygiene.Clean);

    [Fact]
    public void every_letter_and_digit_is_in_exactly_one_syllable() =>
        Clean.Sample(clean =>
        {
            var held = new int[clean.Length];
            foreach (var syllable in Syllables.Split(clean))
            {
                for (var i = 0; i < syllable.Length; i++)
                    held[syllable.Start + i]++;
            }

            return Enumerable.Range(0, clean.Length).All(i => held[i] <= 1 && (held[i] == 1 || !char.IsLetterOrDigit(clean[i])));
        });

    [Fact]
    public void a_syllable_is_the_text_at_its_place_in_small_letters() =>
        Clean.Sample(clean => Syllables.Split(clean).All(syllable =>
            clean.Substring(syllable.Start, syllable.Length).ToLowerInvariant() is var text && syllable.Text == text && syllable.Folded == Folding.Fold(text)));

    [Theory]
    [InlineData("2tr5", "2 tr 5")]
    [InlineData("mất 22.000 đồng", "mất 22.000 đồng")]
    [InlineData("giảm 80%", "giảm 80%")]
    [InlineData("mã 1.011411", "mã 1.011411")]
    [InlineData("15/7/2026", "15 7 2026")]
    [InlineData("dichvucong.gov.vn", "dichvucong gov vn")]
    [InlineData("mức2", "mức 2")]
    public void numbers_stay_whole_and_glued_words_come_apart(string text, string parts) =>
        Assert.Equal(parts, string.Join(' ', Syllables.Split(text).Select(syllable => syllable.Text)));
}
