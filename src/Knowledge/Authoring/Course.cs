using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>What has been read, before the checks between files.</summary>
internal sealed record Course(
    IReadOnlyList<Lesson> Lessons,
    IReadOnlyList<Found<Source>> Sources,
    SkillFramework Framework,
    IReadOnlyList<Found<Hotline>> Hotlines,
    IReadOnlyList<Found<OfficialDomain>> Domains,
    MessageBook Messages);
