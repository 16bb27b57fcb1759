namespace TroLyAo.Bot.Answering;

/// <summary>What to do when a step fails in a certain way.</summary>
public sealed record AnswerFix(Statement When, IReadOnlyList<Statement> Then);
