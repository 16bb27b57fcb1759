namespace TroLyAo.Evaluation.Questions;

/// <summary>A question with what would be right.</summary>
/// <param name="Expected">Ids of the right passages; empty when a refusal is right.</param>
/// <param name="Fold">0 or 1: questions of one passage share a fold; models are fitted on fold 0 and measured on fold 1.</param>
public sealed record BankQuestion(QuestionKind Kind, string Text, IReadOnlyList<string> Expected, int Fold);
