namespace TroLyAo.Bot.Turns;

/// <summary>What the assistant decided, for tests, dashboards and staff: never guessed from words.</summary>
/// <param name="Outcome">How the turn ended.</param>
/// <param name="LessonId">The lesson at hand, such as "N2.03".</param>
/// <param name="PassageIds">Every passage the reply quotes, such as "N2.03#phi".</param>
/// <param name="ContentVersion">Hash of the snapshot the turn saw.</param>
/// <param name="Level">The level of wording, 1 to 3.</param>
/// <param name="Confidence">Calibrated probability that the reply answers the question, 0 to 1; null when nothing was looked up.</param>
public sealed record TurnTrace(
    TurnOutcome Outcome,
    string? LessonId,
    IReadOnlyList<string> PassageIds,
    string ContentVersion,
    int Level,
    double? Confidence);
