using TroLyAo.Knowledge.Authoring;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Evaluation.Lint;

/// <summary>What a careful second reader would mark in a course that can be served: warnings, never a reason not to start.</summary>
public static class CourseLint
{
    public static IReadOnlyList<Fault> Look(Snapshot snapshot) =>
        [.. CopiedPhrasings.Look(snapshot).Concat(PlainWords.Look(snapshot)).OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
}
