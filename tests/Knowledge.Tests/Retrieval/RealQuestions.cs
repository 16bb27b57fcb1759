using CsCheck;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Retrieval;

/// <summary>Questions the real course says people ask.</summary>
internal static class RealQuestions
{
    private static readonly string[] All = [.. RealCourse.Snapshot.Passages.SelectMany(passage => passage.Questions).Distinct()];

    public static Gen<string> Indexed { get; } = Gen.Int[0, All.Length - 1].Select(i => All[i]);

    /// <summary>About so many of them, evenly from the whole course and the same in every run.</summary>
    public static IEnumerable<string> Sample(int count) => All.Where((_, i) => i % Math.Max(1, All.Length / count) == 0);

    /// <summary>The same, of those that are written with accents.</summary>
    public static IEnumerable<string> Accented(int count)
    {
        var accented = All.Where(question => !string.Equals(Folding.Fold(question), question, StringComparison.OrdinalIgnoreCase)).ToList();
        return accented.Where((_, i) => i % Math.Max(1, accented.Count / count) == 0);
    }
}
