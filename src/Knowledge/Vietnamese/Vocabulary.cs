using System.Collections.Frozen;
using YamlDotNet.Core;
using YamlDotNet.Serialization;

namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>The word lists of content/vocabulary. Immutable.</summary>
public sealed class Vocabulary
{
    private static readonly (string File, TokenOrigin Origin)[] Replacements =
    [
        ("abbreviations.yaml", TokenOrigin.Abbreviation),
        ("teencode.yaml", TokenOrigin.Teencode),
        ("dialect.yaml", TokenOrigin.Dialect),
        ("english.yaml", TokenOrigin.Synonym),
        ("numbers.yaml", TokenOrigin.Abbreviation),
    ];

    private Vocabulary(ReplacementTable table, PhraseWeights weights, SynonymTable synonyms, FrozenSet<string> listed)
    {
        Listed = listed;
        Table = table;
        Weights = weights;
        Synonyms = synonyms;
    }

    public static Vocabulary Empty { get; } = new(new ReplacementTable([]), new PhraseWeights(new Dictionary<string, double>()), new SynonymTable([]), FrozenSet<string>.Empty);

    /// <summary>Every word of a listed way of writing, as it is typed: a word somebody listed is no slip of the keyboard.</summary>
    internal FrozenSet<string> Listed { get; }

    internal ReplacementTable Table { get; }

    internal PhraseWeights Weights { get; }

    internal SynonymTable Synonyms { get; }

    /// <summary>Reads the lists in <paramref name="folder"/>; a list that is not there is empty.</summary>
    /// <exception cref="FormatException">A list is malformed; the message says which, where, and how to mend it, in Vietnamese.</exception>
    public static Vocabulary Load(string folder)
    {
        var lists = Replacements.Select(list => (list.Origin, Pairs: Read<Dictionary<string, string>>(folder, list.File))).ToList();
        var table = new ReplacementTable(lists.SelectMany(list => list.Pairs.Select(pair => new VocabularyEntry(Cut(pair.Key), Cut(pair.Value), list.Origin))));
        var weights = Read<Dictionary<string, double>>(folder, "weights.yaml");
        var synonyms = Read<List<List<string>>>(folder, "synonyms.yaml");
        return new Vocabulary(
            table,
            new PhraseWeights(weights),
            new SynonymTable([.. synonyms.Select(group => group.Select(phrase => Meant(phrase, table)).ToList())]),
            lists.SelectMany(list => list.Pairs.Keys).SelectMany(WordsOf).ToFrozenSet());
    }

    private static IEnumerable<string> WordsOf(string phrase)
    {
        var clean = TextHygiene.Clean(phrase);
        return Syllables.Words(clean).Select(word => Syllables.Of(clean, word.Start, word.Length).Text);
    }

    /// <summary>The folded syllables a listed phrase has after the replacements, as a text would have them.</summary>
    private static IReadOnlyList<string> Meant(string phrase, ReplacementTable table) =>
        [.. table.Replace([.. Cut(phrase).Select(Draft.Typed)]).Select(draft => draft.Folded)];

    private static IReadOnlyList<Syllable> Cut(string text) => Syllables.Split(TextHygiene.Clean(text));

    private static T Read<T>(string folder, string file)
        where T : new()
    {
        var path = Path.Combine(folder, file);
        if (!File.Exists(path))
            return new T();
        try
        {
            return new DeserializerBuilder().Build().Deserialize<T>(File.ReadAllText(path)) ?? new T();
        }
        catch (YamlException fault)
        {
            throw new FormatException(
                $"vocabulary/{file}:{fault.Start.Line}: danh sách từ sai mẫu ({fault.InnerException?.Message ?? fault.Message}) → xem lại dấu hai chấm, ngoặc kép và dòng trùng",
                fault);
        }
    }
}
