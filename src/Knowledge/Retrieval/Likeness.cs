namespace TroLyAo.Knowledge.Retrieval;

/// <summary>How alike a question and one way to ask are.</summary>
/// <param name="Covered">Share of the question found in the way to ask, weighted by rarity and word weight.</param>
/// <param name="Covers">Share of the way to ask found in the question.</param>
/// <param name="Pairs">The harmonic mean of both shares over adjacent pairs.</param>
/// <param name="Grams">Dice coefficient of the character trigrams.</param>
/// <param name="AccentClash">Share of the shared words with accents on both sides whose accents differ.</param>
internal readonly record struct Likeness(double Covered, double Covers, double Pairs, double Grams, double AccentClash)
{
    public double Words => Harmonic(Covered, Covers);

    /// <summary>One number to find the closest by.</summary>
    public double Total => (0.55 * Words) + (0.25 * Pairs) + (0.2 * Grams) - (0.15 * AccentClash);

    public static double Harmonic(double a, double b) => a + b > 0 ? 2 * a * b / (a + b) : 0;
}
