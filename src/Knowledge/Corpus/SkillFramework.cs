namespace TroLyAo.Knowledge.Corpus;

/// <summary>The skill framework lessons point to, versioned by the law it comes from.</summary>
public sealed record SkillFramework(string Id, string Version, IReadOnlyList<Skill> Skills)
{
    public static readonly SkillFramework Empty = new("", "", []);
}
