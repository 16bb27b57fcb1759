using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>The words curators write for the closed lists of the content.</summary>
internal static class Words
{
    public static readonly IReadOnlyDictionary<string, LessonKind> Kinds = new Dictionary<string, LessonKind>
    {
        ["howto"] = LessonKind.HowTo,
        ["tutorial"] = LessonKind.Tutorial,
        ["explain"] = LessonKind.Explain,
        ["reference"] = LessonKind.Reference,
        ["safety"] = LessonKind.Safety,
    };

    public static readonly IReadOnlyDictionary<string, LessonStatus> Statuses = new Dictionary<string, LessonStatus>
    {
        ["draft"] = LessonStatus.Draft,
        ["review"] = LessonStatus.Review,
        ["live"] = LessonStatus.Live,
        ["stale"] = LessonStatus.Stale,
        ["withdrawn"] = LessonStatus.Withdrawn,
    };

    public static readonly IReadOnlyDictionary<string, Risk> Risks = new Dictionary<string, Risk>
    {
        ["none"] = Risk.None,
        ["money"] = Risk.Money,
        ["identity"] = Risk.Identity,
        ["health"] = Risk.Health,
    };

    public static readonly IReadOnlyDictionary<string, SourceKind> SourceKinds = new Dictionary<string, SourceKind>
    {
        ["law"] = SourceKind.Law,
        ["official"] = SourceKind.Official,
        ["press"] = SourceKind.Press,
    };

    public static readonly IReadOnlyDictionary<string, Facet> Facets = new Dictionary<string, Facet>
    {
        ["ai"] = Facet.Who,
        ["o-dau"] = Facet.Where,
        ["mang-gi"] = Facet.Bring,
        ["phi"] = Facet.Fee,
        ["bao-lau"] = Facet.Duration,
        ["cach-lam"] = Facet.HowTo,
        ["tuoi"] = Facet.Age,
        ["khong-duoc"] = Facet.Failure,
        ["hieu-lam"] = Facet.Misunderstanding,
        ["goi-ai"] = Facet.Contact,
        ["an-toan"] = Facet.Safety,
        ["la-gi"] = Facet.WhatIs,
        ["khac"] = Facet.Other,
    };
}
