namespace TroLyAo.Knowledge.Corpus;

/// <summary>One lesson as written: everything in it may be said, nothing else may.</summary>
/// <param name="IfHappened">What to do first when the harm has already been done; safety lessons only.</param>
/// <param name="Warnings">Fixed warnings, said at every level.</param>
public sealed record Lesson(
    LessonHeader Header,
    Sentence Title,
    IReadOnlyList<Sentence> Summary,
    IReadOnlyList<Sentence> Goal,
    IReadOnlyList<Sentence> IfHappened,
    IReadOnlyList<Sentence> Prepare,
    IReadOnlyList<Sentence> Warnings,
    IReadOnlyList<Step> Steps,
    IReadOnlyList<Sentence> Remember,
    IReadOnlyList<ShortAnswer> ShortAnswers,
    IReadOnlyList<QuizItem> Quiz,
    Document Document)
{
    public string Id => Header.Id;

    /// <summary>The steps without device variants, in order.</summary>
    public IEnumerable<Step> BaseSteps => Steps.Where(step => step.Device is null);
}
