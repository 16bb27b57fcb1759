namespace TroLyAo.Knowledge.Retrieval;

/// <summary>One word of the question and where a passage holds it.</summary>
/// <param name="Rarity">Its idf in this index.</param>
/// <param name="Known">Whether any passage of the course holds it.</param>
/// <param name="Where">"ask", "body", "subject", "synonym" or "–".</param>
public sealed record WordEvidence(string Word, double Weight, double Rarity, string Where, bool Known);
