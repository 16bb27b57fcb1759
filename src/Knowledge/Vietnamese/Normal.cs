using System.Text;

namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Unicode normalisation that never throws: a lone surrogate becomes U+FFFD first.</summary>
internal static class Normal
{
    public static string Form(string text, NormalizationForm form)
    {
        try
        {
            return text.IsNormalized(form) ? text : text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return WithoutLoneSurrogates(text).Normalize(form);
        }
    }

    private static string WithoutLoneSurrogates(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            repaired.Append(rune.Value is 0xFFFE or 0xFFFF ? "\uFFFD" : rune.ToString());
        return repaired.ToString();
    }
}
