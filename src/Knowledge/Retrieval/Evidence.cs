using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>What the index knows about a question on a given day.</summary>
/// <param name="Candidates">Passages valid on that day, best first.</param>
/// <param name="Probability">Calibrated probability that the first candidate answers the question; 0 without candidates.</param>
/// <param name="Known">Calibrated probability that the course answers the question at all; 0 without candidates.</param>
/// <param name="Expired">The best passage, when it is one whose validity is over and it beats all valid ones; otherwise null.</param>
public sealed record Evidence(Reading Reading, IReadOnlyList<Candidate> Candidates, double Probability, double Known, Candidate? Expired);
