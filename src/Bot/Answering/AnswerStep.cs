namespace TroLyAo.Bot.Answering;

/// <summary>One step of an answer. <paramref name="Number"/> counts from 1 to <paramref name="Of"/>.</summary>
public sealed record AnswerStep(
    int Number,
    int Of,
    Statement Title,
    IReadOnlyList<Statement> Do,
    IReadOnlyList<Statement> See,
    IReadOnlyList<AnswerFix> Fixes,
    bool Danger);
