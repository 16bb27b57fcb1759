namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>A listed way of writing and what it stands for.</summary>
/// <param name="Key">Syllables as written, with accents.</param>
/// <param name="Meaning">Syllables it stands for.</param>
internal sealed record VocabularyEntry(IReadOnlyList<Syllable> Key, IReadOnlyList<Syllable> Meaning, TokenOrigin Origin)
{
    /// <summary>A single accented syllable is too short to be recognised without its accents: "mô" is "đâu", but "mo" may be "mở".</summary>
    public bool NeedsAccents => Key.Count == 1 && Key[0].Accented;
}
