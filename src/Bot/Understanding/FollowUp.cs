using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Understanding;

/// <summary>What a message says when read as a continuation.</summary>
/// <param name="Facets">Sides of the matter it asks about.</param>
/// <param name="Linked">It has a word that ties it to what was said before: "thế", "còn", "nó".</param>
/// <param name="Own">Its content words beyond facets and ties: what it is about in its own right.</param>
public sealed record FollowUp(IReadOnlyList<Facet> Facets, bool Linked, IReadOnlyList<string> Own)
{
    /// <summary>It asks for a side of something without saying of what.</summary>
    public bool IsBare => Own.Count == 0 && Facets.Count > 0;
}
