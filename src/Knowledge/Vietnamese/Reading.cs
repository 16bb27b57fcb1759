namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>A text as understood. AccentShare is the part of its typed words that carry accents, from 0 to 1.</summary>
public sealed record Reading(IReadOnlyList<ReadToken> Tokens, IReadOnlyList<SynonymPhrase> Synonyms, double AccentShare);
