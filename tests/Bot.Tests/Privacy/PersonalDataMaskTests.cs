using System.Diagnostics;
using CsCheck;
using TroLyAo.Bot.Privacy;

namespace TroLyAo.Bot.Tests.Privacy;

public sealed class PersonalDataMaskTests
{
    private static readonly PersonalDataMask Mask = new(["1900 0368", "024.3942.7788", "113", "156", "5656"]);

    [Theory]
    [InlineData("CCCD của tôi 001203004567 nhé", "CCCD của tôi [số giấy tờ đã che] nhé")]
    [InlineData("001 203 004 567", "[số giấy tờ đã che]")]
    [InlineData("001.203.004.567", "[số giấy tờ đã che]")]
    [InlineData("001-203-004-567 là của bà", "[số giấy tờ đã che] là của bà")]
    [InlineData("0 0 1 2 0 3 0 0 4 5 6 7", "[số giấy tờ đã che]")]
    [InlineData("cccd001203004000", "cccd[số giấy tờ đã che]")]
    [InlineData("001 203 004 000", "[số giấy tờ đã che]")]
    [InlineData("0012 0300 4567 ngày cấp 2021", "[số giấy tờ đã che] ngày cấp 2021")]
    [InlineData("００１２０３００４５６７", "[số giấy tờ đã che]")]
    [InlineData("001\u200b203\u200b004\u200b567", "[số giấy tờ đã che]")]
    [InlineData("cmnd 012345678", "cmnd [số giấy tờ đã che]")]
    [InlineData("chứng minh 123.456.789", "chứng minh [số giấy tờ đã che]")]
    public void masks_identity_numbers(string raw, string clean) =>
        AssertMasked(raw, clean, PersonalDataClass.IdentityNumber);

    [Theory]
    [InlineData("thẻ 4111 1111 1111 1111", "thẻ [số thẻ đã che]")]
    [InlineData("9704-0000-0000-0018", "[số thẻ đã che]")]
    [InlineData("378282246310005", "[số thẻ đã che]")]
    public void masks_cards(string raw, string clean) => AssertMasked(raw, clean, PersonalDataClass.PaymentCard);

    [Theory]
    [InlineData("gọi 0912345678", "gọi [số điện thoại đã che]")]
    [InlineData("0912 345 678", "[số điện thoại đã che]")]
    [InlineData("0912.345.678.", "[số điện thoại đã che].")]
    [InlineData("sđt +84 912 345 678 nha", "sđt [số điện thoại đã che] nha")]
    [InlineData("(+84)912-345-678", "([số điện thoại đã che]")]
    [InlineData("84912345678", "[số điện thoại đã che]")]
    [InlineData("nhà 024 3825 1234", "nhà [số điện thoại đã che]")]
    [InlineData("(028) 3829 7052", "([số điện thoại đã che]")]
    [InlineData("0912345678 24-11-2026", "[số điện thoại đã che] 24-11-2026")]
    public void masks_telephone_numbers(string raw, string clean) => AssertMasked(raw, clean, PersonalDataClass.Phone);

    [Theory]
    [InlineData("123456", "[mã đã che]")]
    [InlineData("  1234 ", "  [mã đã che] ")]
    [InlineData("123 456", "[mã đã che]")]
    [InlineData("12-34-56.", "[mã đã che].")]
    [InlineData("otp 123456", "otp [mã đã che]")]
    [InlineData("mã của tôi là 482913", "mã của tôi là [mã đã che]")]
    [InlineData("ma xac thuc: 4829", "ma xac thuc: [mã đã che]")]
    [InlineData("mật khẩu vneid của bác là 19572024", "mật khẩu vneid của bác là [mã đã che]")]
    [InlineData("MẬT KHẨU 1957", "MẬT KHẨU [mã đã che]")]
    [InlineData("nó gửi 482913 là mã gì vậy", "nó gửi [mã đã che] là mã gì vậy")]
    [InlineData("482913 otp", "[mã đã che] otp")]
    [InlineData("mã pin 2580 k ai biết", "mã pin [mã đã che] k ai biết")]
    public void masks_one_time_codes(string raw, string clean) => AssertMasked(raw, clean, PersonalDataClass.OneTimeCode);

    [Fact]
    public void masks_codes_typed_with_loose_accents() =>
        AssertMasked("ma\u0303 482913", "ma\u0303 [mã đã che]", PersonalDataClass.OneTimeCode);

    [Theory]
    [InlineData("500.000")]
    [InlineData("20 triệu")]
    [InlineData("2.530.000 đồng")]
    [InlineData("phạt 100.000.000")]
    [InlineData("phạt 100.000.000 đồng")]
    [InlineData("150000000đ")]
    [InlineData("nộp 50000 đồng vào mã nào")]
    [InlineData("mã hết hạn sau 1000 giây")]
    [InlineData("mất 500.000đ")]
    [InlineData("2026")]
    [InlineData("năm 2026 mật khẩu vneid")]
    [InlineData("mật khẩu từ năm 2024")]
    [InlineData("2024-2026")]
    [InlineData("24-11-2026")]
    [InlineData("24.11.2026")]
    [InlineData("24/11/2026 10:30")]
    [InlineData("2026-11-24T10:00:00.000+07:00")]
    [InlineData("nghị định 69/2024")]
    [InlineData("thủ tục 1.014062")]
    [InlineData("mã thủ tục 1.014062 là gì")]
    [InlineData("1.014062.000.00.00.H01")]
    [InlineData("66.22/2026")]
    [InlineData("mã 66.22/2026")]
    [InlineData("thông tư mã 1234/2026")]
    [InlineData("gọi 113 hay 156")]
    [InlineData("19000368")]
    [InlineData("1900 0368 có phải của nhà nước")]
    [InlineData("tổng đài 1800 599 920")]
    [InlineData("02439427788")]
    [InlineData("+84 24 3942 7788")]
    [InlineData("5656")]
    [InlineData("bước 3")]
    [InlineData("72 tuổi, sinh 1954")]
    [InlineData("từ 2020, 2021 đến 2026")]
    public void leaves_public_numbers_alone(string raw)
    {
        var clean = Mask.Clean(raw);

        Assert.Equal(raw, clean.Text);
        Assert.Empty(clean.Found);
    }

    [Fact]
    public void tells_each_class_once()
    {
        var clean = Mask.Clean("0912345678 và 0987654321, cccd 001203004567");

        Assert.Equal([PersonalDataClass.Phone, PersonalDataClass.IdentityNumber], clean.Found);
    }

    private static readonly Gen<string> Pieces = Gen.OneOf<string>(
        Gen.OneOf(
            "mã", "ma ", "otp", " là ", "năm ", "đồng", "đ", "k", "triệu", "ngày ", "mật khẩu ", "[", "]", "(", ")", "+", ".", "-", " ", "  ", ",", "/", "\n",
            "\u200b", "x", "500.000", "2026", "24-11-2026", "1.014062", "0912", "001203004567", "19000368"),
        Gen.Char['0', '9'].Array[1, 14].Select(digits => new string(digits)),
        Gen.Char[' ', '9'].Array[0, 6].Select(letters => new string(letters)));

    private static readonly Gen<string> Texts = Pieces.Array[0, 14].Select(string.Concat);

    [Fact]
    public void masking_twice_is_masking_once() =>
        Texts.Sample(raw =>
        {
            var once = Mask.Clean(raw).Text;
            return Mask.Clean(once).Text == once;
        }, iter: 200_000);

    [Fact]
    public void any_text_at_all_is_masked_without_fault() =>
        Gen.String.Sample(raw => Mask.Clean(Mask.Clean(raw).Text).Text == Mask.Clean(raw).Text, iter: 20_000);

    [Fact]
    public void an_identity_number_never_comes_through_however_it_is_written() =>
        Gen.Select(Gen.Char['0', '9'].Array[11], Gen.Bool.Array[11], Gen.OneOf(" ", ".", "-", "- ", "\u200b", "_", ", "), Texts)
            .Sample((digits, apart, gap, tail) =>
            {
                var number = "0" + string.Concat(digits.Zip(apart, (digit, split) => (split ? gap : string.Empty) + digit));
                var clean = Mask.Clean("tôi " + number + " nhé " + tail).Text;
                return clean.IndexOf(" nhé", StringComparison.Ordinal) is var end
                    && !clean[..end].Any(char.IsDigit);
            }, iter: 50_000);

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("123.")]
    [InlineData("1.000.")]
    [InlineData("otp 1234 ")]
    [InlineData("24-11-2026-")]
    [InlineData("\u200b1")]
    [InlineData("1.014062.")]
    public void time_grows_in_step_with_length(string piece)
    {
        Mask.Clean(Repeat(piece, 1_000));
        var small = Time(Repeat(piece, 10_000));
        var large = Time(Repeat(piece, 160_000));

        // Sixteen times the text: quadratic would be 256 times the time. The best of several runs, as other tests run beside.
        Assert.True(large < small * 80, $"{small} then {large}");
    }

    private static TimeSpan Time(string raw) => Enumerable.Range(0, 5).Min(_ =>
    {
        var clock = Stopwatch.StartNew();
        Mask.Clean(raw);
        return clock.Elapsed;
    });

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static void AssertMasked(string raw, string expected, PersonalDataClass found)
    {
        var clean = Mask.Clean(raw);

        Assert.Equal(expected, clean.Text);
        Assert.Equal([found], clean.Found);
    }
}
