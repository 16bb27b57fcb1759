namespace TroLyAo.Knowledge.Corpus;

/// <summary>One option of a quiz item; a wrong one says why it is wrong.</summary>
public sealed record QuizOption(string Text, bool Correct, string Why);
