using CsCheck;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Vietnamese;

/// <summary>Broken words are mended towards the words of an index.</summary>
public sealed class MendingTests
{
    private static readonly HashSet<string> Known = ["mat", "khau", "dang", "nhap", "can", "cuoc", "zalo", "vneid", "chuyen"];

    private readonly Reader reader = new(Vocabulary.Empty);

    [Theory]
    [InlineData("matkhau", "mat khau")]
    [InlineData("dangnhapvneid", "dang nhap vneid")]
    [InlineData("vnied", "vneid")]
    [InlineData("vneiid", "vneid")]
    [InlineData("vnei", "vneid")]
    [InlineData("vnexd", "vneid")]
    [InlineData("zal o", "zalo")]
    [InlineData("vne id", "vneid")]
    [InlineData("chuyne", "chuyen")]
    public void a_broken_word_is_mended(string typed, string read) => Assert.Equal(read, Mended(typed));

    [Theory]
    [InlineData("mượn", "a real word the index lacks tells that the question is about something else")]
    [InlineData("muon", "also without its accents")]
    [InlineData("vn", "too short to be sure")]
    [InlineData("vneid2026", "digits are no slip")]
    [InlineData("qwrtz", "nothing is near")]
    public void what_cannot_be_sure_is_left_alone(string typed, string why) =>
        Assert.True(string.Concat(Mended(typed).Split(' ')) == typed, why);

    [Fact]
    public void a_known_word_is_never_changed() =>
        Gen.Int[0, Known.Count - 1].Array[1, 6].Select(places => string.Join(' ', places.Select(Known.ElementAt))).Sample(text => Mended(text) == text);

    [Fact]
    public void a_mended_word_counts_less_than_a_typed_one()
    {
        var tokens = reader.Read("vnied zalo", Known).Tokens;

        Assert.Equal([TokenOrigin.Typo, TokenOrigin.Typed], tokens.Select(token => token.Origin));
        Assert.Equal("vnied", tokens[0].Written);
        Assert.True(tokens[0].Weight < tokens[1].Weight);
    }

    [Fact]
    public void nothing_is_lost_or_made_up_from_nothing() =>
        Texts.Anything.Sample(text => reader.Read(text).Tokens.Count == 0 == (reader.Read(text, Known).Tokens.Count == 0));

    private string Mended(string typed) => string.Join(' ', reader.Read(typed, Known).Tokens.Select(token => token.Text));
}
