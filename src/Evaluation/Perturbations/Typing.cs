using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Evaluation.Perturbations;

/// <summary>The ways of typing that are measured.</summary>
public static class Typing
{
    /// <summary>Share of words that are hit by a typing mistake.</summary>
    private const double TypoRate = 0.12;

    public static Perturbation Plain { get; } = new("as written", (text, _) => text);

    public static Perturbation NoAccents { get; } = new("no accents", (text, _) => Folding.Fold(text));

    public static Perturbation Typos { get; } = new("typos", (text, random) => EachWord(text, word => random.NextDouble() < TypoRate ? Mistyped(word, random) : word));

    public static Perturbation NoAccentTypos { get; } = new("no accents, typos", (text, random) => Typos.Apply(Folding.Fold(text), random));

    public static Perturbation Teencode { get; } = new("teencode", (text, random) => WordSwaps.Teencode.Apply(text, random));

    public static Perturbation Dialect { get; } = new("dialect", (text, random) => WordSwaps.Dialect.Apply(text, random));

    public static Perturbation TelexResidue { get; } = new("telex residue", (text, random) => EachWord(text, word => random.NextDouble() < 0.4 ? TelexSpelling.Of(word) : word));

    public static IReadOnlyList<Perturbation> All { get; } = [Plain, NoAccents, Typos, NoAccentTypos, Teencode, Dialect, TelexResidue];

    private static string EachWord(string text, Func<string, string> change) => string.Join(' ', text.Split(' ').Select(change));

    private static string Mistyped(string word, Random random)
    {
        if (word.Length < 3)
            return word;
        var at = random.Next(word.Length - 1);
        return random.Next(3) switch
        {
            0 => word[..at] + word[at + 1] + word[at] + word[(at + 2)..],
            1 => word.Remove(at, 1),
            _ => word.Insert(at, word[at].ToString()),
        };
    }
}
