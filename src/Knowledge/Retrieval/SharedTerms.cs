using TroLyAo.Knowledge.Indexing;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>The different terms of a question, asked of again and again: which does this text share, and how much of the question is that.</summary>
internal sealed class SharedTerms
{
    private readonly Dictionary<int, int> places = [];
    private readonly ulong[] present;
    private readonly List<double> mass = [];
    private readonly int[] met;
    private readonly double all;
    private double covered;
    private int text;

    /// <param name="terms">Numbers of the question's terms; −1 for one the index does not know.</param>
    /// <param name="weight">Weight of the term at a position.</param>
    public SharedTerms(int[] terms, Func<int, double> weight, Lexis lexis)
    {
        present = new ulong[(lexis.Size >> 6) + 1];
        for (var i = 0; i < terms.Length; i++)
        {
            var held = weight(i) * lexis.Rarity(terms[i]);
            all += held;
            if (terms[i] < 0)
                continue;
            if (places.TryAdd(terms[i], mass.Count))
                mass.Add(0);
            mass[places[terms[i]]] += held;
            present[terms[i] >> 6] |= 1UL << (terms[i] & 63);
        }

        met = new int[mass.Count];
    }

    public int Count => mass.Count;

    /// <summary>Share of the question, by weight and rarity, in the terms met since <see cref="Begin"/>.</summary>
    public double Covered => all > 0 ? covered / all : 0;

    public void Begin()
    {
        text++;
        covered = 0;
    }

    public bool Meet(int term, out int place)
    {
        place = -1;
        // Most terms are not shared, and a bit is quicker than a table.
        if (term < 0 || term >> 6 >= present.Length || (present[term >> 6] & (1UL << (term & 63))) == 0)
            return false;
        place = places[term];
        if (met[place] != text)
        {
            met[place] = text;
            covered += mass[place];
        }

        return true;
    }
}
