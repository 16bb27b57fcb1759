using System.Text;

namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>Shortens letters held down: "đượccc" and "alooo". Two alike may belong ("xoong"); three never do.</summary>
internal static class Repetition
{
    public static string Collapse(string word)
    {
        if (!HasRun(word, 2))
            return word;
        var single = Shortened(word, 1);
        var folded = Folding.Fold(word);
        if (SyllableShape.IsVietnamese(word) || SyllableShape.IsVietnameseFolded(folded))
            return word;
        return HasRun(word, 3) || SyllableShape.IsVietnameseFolded(Folding.Fold(single)) ? single : word;
    }

    private static bool HasRun(string word, int length)
    {
        var run = 1;
        for (var i = 1; i < word.Length; i++)
        {
            run = word[i] == word[i - 1] && char.IsLetter(word[i]) ? run + 1 : 1;
            if (run >= length)
                return true;
        }

        return false;
    }

    private static string Shortened(string word, int most)
    {
        var text = new StringBuilder(word.Length);
        var run = 0;
        for (var i = 0; i < word.Length; i++)
        {
            run = i > 0 && word[i] == word[i - 1] && char.IsLetter(word[i]) ? run + 1 : 1;
            if (run <= most)
                text.Append(word[i]);
        }

        return text.ToString();
    }
}
