namespace TroLyAo.Knowledge.Corpus;

/// <summary>An address that may be said.</summary>
public sealed record OfficialDomain(string Domain, string Name);
