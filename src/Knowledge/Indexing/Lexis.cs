namespace TroLyAo.Knowledge.Indexing;

/// <summary>The words of one index: a number for each folded syllable or pair, and how rare it is.
/// idf(t) = ln(1 + (N − n + 0.5) / (n + 0.5)) with N passages of which n hold t; a word no passage holds counts as held by none.</summary>
internal sealed class Lexis
{
    /// <summary>Stands before a word that is numbered with its accents.</summary>
    public const string MarkedPrefix = "^";

    private readonly Dictionary<string, int> ids = [];
    private readonly List<int> holders = [];
    private readonly List<string> names = [];
    private double[] rarity = [];

    /// <summary>How many words and pairs there are; their numbers run from 0.</summary>
    public int Size => names.Count;

    /// <summary>Rarity of a word that no passage holds: the most there is.</summary>
    public double UnknownRarity { get; private set; } = 1;

    /// <summary>Folded single syllables of the index, for mending typing mistakes.</summary>
    public HashSet<string> Syllables { get; } = [];

    public int Add(string term)
    {
        if (ids.TryGetValue(term, out var id))
            return id;
        ids.Add(term, id = ids.Count);
        holders.Add(0);
        names.Add(term);
        if (!term.Contains('_', StringComparison.Ordinal) && !term.StartsWith(MarkedPrefix, StringComparison.Ordinal))
            Syllables.Add(term);
        return id;
    }

    /// <summary>The number of a known word; −1 for an unknown one.</summary>
    public int Find(string term) => ids.TryGetValue(term, out var id) ? id : -1;

    /// <summary>The one copy of a known word, so that a long index does not hold it a thousand times.</summary>
    public string NameOf(int id) => names[id];

    public double Rarity(int id) => id < 0 ? UnknownRarity : rarity[id];

    /// <summary>Tells that one passage holds these words.</summary>
    public void Count(IEnumerable<int> wordsOfOnePassage)
    {
        foreach (var id in wordsOfOnePassage)
            holders[id]++;
    }

    public void Close(int passages)
    {
        UnknownRarity = Idf(passages, 0);
        rarity = [.. holders.Select(held => Idf(passages, held))];
    }

    private static double Idf(int passages, int held) => Math.Log(1 + ((passages - held + 0.5) / (held + 0.5)));
}
