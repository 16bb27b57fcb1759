namespace TroLyAo.Evaluation.Perturbations;

/// <summary>Replaces words by other words for them. The lists are the tool's own: they are there to test the assistant's.</summary>
public sealed class WordSwaps
{
    private readonly (string From, string To)[] swaps;

    private WordSwaps(params (string From, string To)[] swaps) => this.swaps = swaps;

    public static WordSwaps Teencode { get; } = new(
        ("không", "ko"), ("được", "dc"), ("với", "vs"), ("gì", "j"), ("rồi", "r"), ("bây giờ", "bh"), ("tài khoản", "tk"), ("mật khẩu", "mk"),
        ("điện thoại", "đt"), ("căn cước công dân", "cccd"), ("bảo hiểm y tế", "bhyt"), ("giấy phép lái xe", "gplx"), ("dịch vụ công", "dvc"),
        ("biết", "bít"), ("làm sao", "lm sao"), ("như thế nào", "ntn"), ("vậy", "z"), ("công an", "ca"), ("đăng ký", "đk"), ("người", "ng"));

    public static WordSwaps Dialect { get; } = new(
        ("không", "hổng"), ("ở đâu", "ở mô"), ("đâu", "mô"), ("thế nào", "răng"), ("làm sao", "mần răng"), ("làm", "mần"), ("gì", "chi"),
        ("vậy", "rứa"), ("dùng", "xài"), ("mẹ", "má"), ("bố", "ba"), ("thế", "rứa"), ("sao", "răng"), ("tôi", "tui"));

    public string Apply(string text, Random random) => swaps.Aggregate(
        " " + text + " ",
        (changed, swap) => random.NextDouble() < 0.8
            ? changed.Replace(" " + swap.From + " ", " " + swap.To + " ", StringComparison.OrdinalIgnoreCase)
            : changed).Trim();
}
