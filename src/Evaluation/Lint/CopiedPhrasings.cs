using TroLyAo.Knowledge.Authoring;
using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Evaluation.Lint;

/// <summary>Ways to ask that teach nothing new: the same syllables in another order, without accents, or nearly the same (Jaccard of the
/// syllable bags of <see cref="NearlyTheSame"/> or more) as another of the passage; or word for word those of another passage.</summary>
internal static class CopiedPhrasings
{
    private const double NearlyTheSame = 0.88;

    private static readonly char[] Between = [.. " \t.,;:?!“”\"'()/-–…"];

    public static IEnumerable<Fault> Look(Snapshot snapshot)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var passage in snapshot.Passages.Where(passage => passage.Kind != PassageKind.Step))
        {
            var seen = new List<(string Text, string[] Bag)>();
            // The first is the question itself, which a held-back way may come near.
            foreach (var text in passage.Questions.Concat(passage.HeldBack))
            {
                var syllables = Folding.Fold(text).Split(Between, StringSplitOptions.RemoveEmptyEntries);
                var words = string.Join(' ', syllables);
                Array.Sort(syllables, StringComparer.Ordinal);
                if (seen.Find(other => Alike(other.Bag, syllables) >= NearlyTheSame).Text is { } copied)
                    yield return Warning(passage, text, $"“{text}” gần như chép lại “{copied}”", "bỏ bớt một câu, hoặc viết câu khác hẳn về chữ");
                else if (owners.TryGetValue(words, out var owner) && owner != passage.Id)
                    yield return Warning(passage, text, $"“{text}” cũng là câu hỏi của {owner}", "để câu này ở một nơi trả lời đúng nhất");
                owners.TryAdd(words, passage.Id);
                seen.Add((text, syllables));
            }
        }
    }

    /// <summary>Share of syllables two sorted bags have in common, 0 to 1.</summary>
    internal static double Alike(string[] one, string[] other)
    {
        if (Math.Min(one.Length, other.Length) < NearlyTheSame * Math.Max(one.Length, other.Length))
            return 0;
        var (i, j, common) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var order = string.CompareOrdinal(one[i], other[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return common / (double)Math.Max(1, one.Length + other.Length - common);
    }

    private static Fault Warning(Passage passage, string text, string what, string mend)
    {
        var document = passage.Lesson.Document;
        var at = document.Text.IndexOf(text, StringComparison.Ordinal);
        return new Fault(FaultSeverity.Warning, document.Path, at < 0 ? 1 : document.LineAt(at), $"{passage.Id}: {what}", mend);
    }
}
