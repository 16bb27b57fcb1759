using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Reads framework/*.yaml.</summary>
internal static class FrameworkReader
{
    public static SkillFramework Read(YamlFields fields) => new(
        fields.Text("id"),
        fields.Text("version"),
        [.. fields.Maps("groups").SelectMany(group => group.Maps("skills").Select(skill =>
            new Skill(skill.Text("code"), skill.Text("name"), group.Text("code"))))]);
}
