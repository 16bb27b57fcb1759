namespace TroLyAo.Evaluation.Questions;

/// <summary>An entry of strangers.yaml or also-right.yaml: the question, and the ids of the passages that answer it.</summary>
public sealed record StrangerEntry
{
    public string Q { get; init; } = "";

    public List<string> A { get; init; } = [];
}
