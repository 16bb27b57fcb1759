namespace TroLyAo.Bot.Answering;

/// <summary>What is said, as a tree; every rendering is made from it. Parts are said in the order of the properties.</summary>
public sealed record Answer
{
    /// <summary>What to do first when the harm has already been done.</summary>
    public IReadOnlyList<Statement> IfHappened { get; init; } = [];

    /// <summary>The answer in short.</summary>
    public IReadOnlyList<Statement> Lead { get; init; } = [];

    /// <summary>Warnings, before anything the person is told to do.</summary>
    public IReadOnlyList<Statement> Warnings { get; init; } = [];

    public IReadOnlyList<Statement> Prepare { get; init; } = [];

    public IReadOnlyList<AnswerStep> Steps { get; init; } = [];

    /// <summary>Hard words explained, for those new to phones.</summary>
    public IReadOnlyList<Statement> Glossary { get; init; } = [];

    public Provenance? Provenance { get; init; }

    /// <summary>Labels of buttons; never facts.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>Every statement in the order in which it is said.</summary>
    public IEnumerable<Statement> Statements =>
    [
        .. IfHappened,
        .. Lead,
        .. Warnings,
        .. Prepare,
        .. Steps.SelectMany(step => step.Do.Prepend(step.Title).Concat(step.See).Concat(step.Fixes.SelectMany(fix => fix.Then.Prepend(fix.When)))),
        .. Glossary,
        .. Provenance?.Notes ?? [],
    ];
}
