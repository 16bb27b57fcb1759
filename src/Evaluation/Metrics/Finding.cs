using TroLyAo.Evaluation.Questions;
using TroLyAo.Knowledge.Retrieval;

namespace TroLyAo.Evaluation.Metrics;

/// <summary>A question as typed, and what the index found for it.</summary>
public sealed record Finding(BankQuestion Question, string Typed, Evidence Evidence)
{
    public string? First => Evidence.Candidates.Count > 0 ? Evidence.Candidates[0].Passage.Id : null;

    /// <summary>Whether the first candidate is right; for a question that must be refused nothing is.</summary>
    public bool Right => First is { } first && Question.Expected.Contains(first);

    public bool RightAmong(int count) => Evidence.Candidates.Take(count).Any(candidate => Question.Expected.Contains(candidate.Passage.Id));
}
