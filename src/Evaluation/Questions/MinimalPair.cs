namespace TroLyAo.Evaluation.Questions;

/// <summary>Two questions that differ in little and must be answered differently.</summary>
public sealed record MinimalPair
{
    public string First { get; init; } = "";

    /// <summary>Passages that are right for the first question.</summary>
    public List<string> FirstAnswers { get; init; } = [];

    public string Second { get; init; } = "";

    public List<string> SecondAnswers { get; init; } = [];
}
