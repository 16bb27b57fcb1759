using TroLyAo.Bot.Answering;

namespace TroLyAo.Bot.Rendering;

/// <summary>Blocks as text for reading aloud: no signs a voice would stumble over, names spelled as they are said.</summary>
internal static class SpeechText
{
    public static string Of(IReadOnlyList<ViewBlock> blocks, Speaker speaker) =>
        PlainText.Of(blocks, speaker)
            .Replace("• ", "", StringComparison.Ordinal)
            .Replace("VNeID", "vi en i đi", StringComparison.Ordinal)
            .Replace("OTP", "ô tê pê", StringComparison.Ordinal)
            .Replace("“", "", StringComparison.Ordinal)
            .Replace("”", "", StringComparison.Ordinal);
}
