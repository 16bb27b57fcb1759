using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Understanding;

/// <summary>How the content names a facet in its message lists and keys.</summary>
internal static class FacetNames
{
    public static readonly IReadOnlyDictionary<string, Facet> ByName = new Dictionary<string, Facet>
    {
        ["phi"] = Facet.Fee,
        ["bao-lau"] = Facet.Duration,
        ["mang-gi"] = Facet.Bring,
        ["o-dau"] = Facet.Where,
        ["goi-ai"] = Facet.Contact,
        ["tuoi"] = Facet.Age,
        ["ai"] = Facet.Who,
        ["khong-duoc"] = Facet.Failure,
        ["cach-lam"] = Facet.HowTo,
        ["an-toan"] = Facet.Safety,
        ["la-gi"] = Facet.WhatIs,
    };
}
