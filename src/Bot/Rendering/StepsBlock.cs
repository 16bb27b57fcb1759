namespace TroLyAo.Bot.Rendering;

/// <summary>All steps of a lesson, or a single one when the learner walks through it.</summary>
public sealed record StepsBlock(string Title, IReadOnlyList<ViewStep> Steps) : ViewBlock;
