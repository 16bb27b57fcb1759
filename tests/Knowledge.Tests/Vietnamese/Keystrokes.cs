using System.Text;

namespace TroLyAo.Knowledge.Tests.Vietnamese;

/// <summary>A word as the keys that are pressed for it, when the keyboard does not compose them.</summary>
internal static class Keystrokes
{
    private const string Tones = "\u0301\u0300\u0309\u0303\u0323";

    public static string Telex(string word) => Of(word, "sfrxj", (hat: letter => letter, horn: 'w', breve: 'w', stroke: 'd'));

    public static string Vni(string word) => Of(word, "12345", (hat: _ => '6', horn: '7', breve: '8', stroke: '9'));

    private static string Of(string word, string tones, (Func<char, char> hat, char horn, char breve, char stroke) marks)
    {
        var keys = new StringBuilder();
        var tone = "";
        foreach (var part in word.Normalize(NormalizationForm.FormD))
        {
            if (Tones.IndexOf(part, StringComparison.Ordinal) is var at and >= 0)
                tone = tones[at].ToString();
            else
                keys.Append(part switch
                {
                    '\u0302' => marks.hat(keys[^1]).ToString(),
                    '\u031B' => marks.horn.ToString(),
                    '\u0306' => marks.breve.ToString(),
                    'đ' => "d" + marks.stroke,
                    _ => part.ToString(),
                });
        }

        return keys.Append(tone).ToString();
    }
}
