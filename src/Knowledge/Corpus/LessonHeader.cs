namespace TroLyAo.Knowledge.Corpus;

/// <summary>The front matter of a lesson.</summary>
/// <param name="Level">1 (new to phones) to 4 (advanced): whom the lesson is for, not how it is worded.</param>
/// <param name="Questions">Ways people ask for this lesson, indexed.</param>
/// <param name="HeldBack">Ways to ask that are never indexed, kept for measuring.</param>
/// <param name="NotQuestions">Near questions that must not lead here.</param>
/// <param name="CheckedAt">Day on which the text was last compared with its sources.</param>
/// <param name="ReviewedBy">The ward office that has really read it; null until then.</param>
public sealed record LessonHeader(
    string Id,
    string Title,
    LessonKind Kind,
    string Topic,
    IReadOnlyList<string> Skills,
    int Level,
    IReadOnlyList<string> Audience,
    IReadOnlyList<string> Goals,
    int Minutes,
    IReadOnlyList<string> Devices,
    Risk Risk,
    IReadOnlyList<string> Prerequisites,
    IReadOnlyList<string> SourceIds,
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> HeldBack,
    IReadOnlyList<string> NotQuestions,
    DateOnly CheckedAt,
    string? ReviewedBy,
    LessonStatus Status,
    int Version,
    string Handover,
    EffectivePeriod Validity);
