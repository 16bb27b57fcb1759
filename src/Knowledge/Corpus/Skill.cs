namespace TroLyAo.Knowledge.Corpus;

/// <summary>One skill of the framework, such as N6.2.</summary>
public sealed record Skill(string Code, string Name, string Group);
