using TroLyAo.Knowledge.Authoring;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Evaluation.Lint;

/// <summary>Rules for readers of seventy that can be counted: a sentence holds at most <see cref="InSentence"/> syllables, what is to be done in a
/// step at most <see cref="InStep"/> in at most <see cref="SentencesInStep"/> sentences.</summary>
internal static class PlainWords
{
    private const int InSentence = 20;
    private const int InStep = 40;
    private const int SentencesInStep = 3;

    public static IEnumerable<Fault> Look(Snapshot snapshot) =>
        snapshot.Lessons.SelectMany(lesson => LongSentences(lesson).Concat(LongSteps(lesson)));

    private static IEnumerable<Fault> LongSentences(Lesson lesson) =>
        from sentence in lesson.Summary.Concat(lesson.Warnings).Concat(lesson.IfHappened).Concat(lesson.Prepare)
            .Concat(lesson.Steps.SelectMany(step => step.Sentences)).Concat(lesson.ShortAnswers.SelectMany(answer => answer.Answer))
        let count = Syllables(sentence.Text)
        where count > InSentence
        select Warning(lesson, sentence, $"câu dài {count} tiếng: “{sentence.Text}”", $"viết thành câu không quá {InSentence} tiếng");

    private static IEnumerable<Fault> LongSteps(Lesson lesson)
    {
        foreach (var step in lesson.Steps)
        {
            if (step.Do.Sum(sentence => Syllables(sentence.Text)) > InStep)
                yield return Warning(lesson, step.Title, $"bước {step.Number} dài hơn {InStep} tiếng", "tách thành hai bước, mỗi bước một việc");
            if (step.Do.Count > SentencesInStep)
                yield return Warning(lesson, step.Title, $"bước {step.Number} có {step.Do.Count} câu", $"viết không quá {SentencesInStep} câu, mỗi bước một việc");
        }
    }

    private static int Syllables(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static Fault Warning(Lesson lesson, Sentence at, string what, string mend) =>
        new(FaultSeverity.Warning, lesson.Document.Path, lesson.Document.LineAt(at.Span.Start), what, mend);
}
