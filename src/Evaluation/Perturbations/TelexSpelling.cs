using System.Text;

namespace TroLyAo.Evaluation.Perturbations;

/// <summary>A word as its Telex keystrokes: what is left when the keyboard does not compose.</summary>
internal static class TelexSpelling
{
    private static readonly Dictionary<char, char> Tones = new() { ['\u0301'] = 's', ['\u0300'] = 'f', ['\u0309'] = 'r', ['\u0303'] = 'x', ['\u0323'] = 'j' };

    public static string Of(string word)
    {
        var keys = new StringBuilder();
        var tone = '\0';
        foreach (var mark in word.Normalize(NormalizationForm.FormD))
        {
            switch (mark)
            {
                case '\u0302':
                    keys.Append(keys[^1]);
                    break;
                case '\u0306' or '\u031B':
                    keys.Append('w');
                    break;
                case 'đ':
                    keys.Append("dd");
                    break;
                case var key when Tones.TryGetValue(key, out var known):
                    tone = known;
                    break;
                default:
                    keys.Append(mark);
                    break;
            }
        }

        if (tone != '\0')
            keys.Append(tone);
        return keys.ToString();
    }
}
