namespace TroLyAo.Knowledge.Corpus;

/// <summary>A ward office people are sent to. What is not known is empty, and is then not said.</summary>
public sealed record Office(string Key, string Name, string Phone, string Address, string Hours);
