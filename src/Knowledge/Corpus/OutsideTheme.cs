namespace TroLyAo.Knowledge.Corpus;

/// <summary>A matter the course does not teach, with ways in which people ask for it: known as foreign, it is refused instead of guessed at.</summary>
public sealed record OutsideTheme(string Name, IReadOnlyList<string> Questions);
