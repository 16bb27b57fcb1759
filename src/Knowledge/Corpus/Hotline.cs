namespace TroLyAo.Knowledge.Corpus;

/// <summary>An official telephone number that may be said; <paramref name="Cost"/> is in words.</summary>
public sealed record Hotline(string Number, string Name, string Purpose, string Cost);
