using CsCheck;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Vietnamese;

/// <summary>How a whole question is understood, with the word lists of the real course.</summary>
public sealed class ReaderTests
{
    [Theory]
    [InlineData("cccd làm ở đâu", "căn cước công dân làm ở đâu")]
    [InlineData("CCCD", "căn cước công dân")]
    [InlineData("dvc", "dịch vụ công")]
    [InlineData("thẻ bhyt", "thẻ bảo hiểm y tế")]
    [InlineData("gplx hết hạn", "giấy phép lái xe hết hạn")]
    [InlineData("sdt", "số điện thoại")]
    public void abbreviations_are_written_out(string typed, string read) => Assert.Equal(read, RealCourse.Understood(typed));

    [Theory]
    [InlineData("làm dc ko", "làm được không")]
    [InlineData("đc k", "được không")]
    [InlineData("hem bít", "không biết")]
    [InlineData("đi vs mẹ", "đi với mẹ")]
    [InlineData("lm j", "làm gì")]
    [InlineData("khôngggg", "không")]
    [InlineData("đcccc", "được")]
    public void teencode_is_read(string typed, string read) => Assert.Equal(read, RealCourse.Understood(typed));

    [Theory]
    [InlineData("mần răng", "làm sao")]
    [InlineData("ở mô", "ở đâu")]
    [InlineData("chi rứa", "gì vậy")]
    [InlineData("đau răng", "đau răng")]
    [InlineData("quy mô", "quy mô")]
    public void dialect_is_read_and_the_standard_word_of_the_same_sound_stays(string typed, string read) =>
        Assert.Equal(read, RealCourse.Understood(typed));

    [Theory]
    [InlineData("mo", "mo")]
    [InlineData("rang", "rang")]
    public void one_word_without_its_accents_is_too_little_to_be_dialect(string typed, string read) =>
        Assert.Equal(read, RealCourse.Understood(typed));

    [Theory]
    [InlineData("ddawng kys", "đăng ký")]
    [InlineData("d9a8ng ky1", "đăng ký")]
    [InlineData("khoong bieets", "không biết")]
    [InlineData("DDAWNG KYS", "đăng ký")]
    public void half_typed_input_methods_are_undone(string typed, string read) => Assert.Equal(read, RealCourse.Understood(typed));

    [Theory]
    [InlineData("cài app", "cài ứng dụng")]
    [InlineData("quên pass", "quên mật khẩu")]
    [InlineData("máy bị virus", "máy bị vi rút")]
    [InlineData("reset", "đặt lại")]
    [InlineData("wi fi", "wifi")]
    [InlineData("data", "data")]
    [InlineData("thẻ visa", "thẻ visa")]
    [InlineData("youtube", "youtube")]
    [InlineData("internet", "internet")]
    [InlineData("facebook zalo vneid", "facebook zalo vneid")]
    public void english_is_kept_or_translated_and_never_taken_for_mistyped_vietnamese(string typed, string read) =>
        Assert.Equal(read, RealCourse.Understood(typed));

    [Theory]
    [InlineData("mức hai", "mức 2")]
    [InlineData("muc 02", "mức 2")]
    [InlineData("muc2", "mức 2")]
    [InlineData("mười bốn tuổi", "14 tuổi")]
    [InlineData("500k", "500 nghìn")]
    [InlineData("500.000", "500 nghìn")]
    [InlineData("bằng A1", "bằng a 1")]
    public void numbers_in_words_and_figures_are_one(string typed, string read) => Assert.Equal(read, RealCourse.Understood(typed));

    [Fact]
    public void what_was_written_is_kept_beside_what_was_read()
    {
        var tokens = RealCourse.Reader.Read("cccd ddawng").Tokens;

        Assert.Equal([TokenOrigin.Abbreviation, TokenOrigin.Abbreviation, TokenOrigin.Abbreviation, TokenOrigin.Abbreviation, TokenOrigin.Residue], tokens.Select(token => token.Origin));
        Assert.Equal(["cccd", "ddawng"], tokens.Select(token => token.Written).Distinct());
    }

    [Fact]
    public void courtesies_weigh_less_than_what_is_asked()
    {
        var weights = RealCourse.Reader.Read("cháu ơi cho bác hỏi hộ chiếu").Tokens.ToDictionary(token => token.Text, token => token.Weight);

        Assert.All(["cháu", "ơi", "cho", "bác", "hỏi"], word => Assert.True(weights[word] < 0.2, word));
        Assert.All(["hộ", "chiếu"], word => Assert.Equal(1, weights[word]));
    }

    [Fact]
    public void whatever_is_sent_is_read_without_complaint() =>
        Texts.Anything.Sample(text => RealCourse.Reader.Read(text) is var reading
            && reading.AccentShare is >= 0 and <= 1
            && reading.Tokens.All(token => token.Weight is >= 0 and <= 1 && token.Folded == Folding.Fold(token.Text)));

    [Fact]
    public void a_flood_of_text_is_cut() =>
        Assert.True(RealCourse.Reader.Read(string.Concat(Enumerable.Repeat("thẻ ", 100_000))).Tokens.Count <= 2000);

    [Fact]
    public void the_share_of_accents_is_that_of_the_words()
    {
        Assert.Equal(0.5, RealCourse.Reader.Read("làm the 2").AccentShare);
        Assert.Equal(0, RealCourse.Reader.Read("12 34").AccentShare);
    }
}
