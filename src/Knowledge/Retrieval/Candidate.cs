using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>A passage that may answer the question, with everything its score is made of.</summary>
/// <param name="Score">Sum of feature times weight; compares candidates of one question only.</param>
/// <param name="ClosestAsk">The way to ask that is closest to the question.</param>
public sealed record Candidate(Passage Passage, double Score, FeatureVector Features, string ClosestAsk, IReadOnlyList<WordEvidence> Words);
