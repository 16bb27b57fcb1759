using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Answering;

/// <summary>Where an answer comes from, and how old that is.</summary>
/// <param name="Notes">When it was compared with its sources, whether the ward approved it, whether it may have changed.</param>
public sealed record Provenance(IReadOnlyList<Source> Sources, IReadOnlyList<Statement> Notes);
