using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Answering;

/// <summary>Makes the full answer tree of a passage from what is written, in the order written. Adapting it to a level comes after.</summary>
internal sealed class AnswerComposer(Speaker speaker, DateOnly today)
{
    public Answer Compose(Passage passage) => passage.Kind switch
    {
        PassageKind.Lesson => Whole(passage.Lesson),
        PassageKind.Step => OneStep(passage.Lesson, passage.Step),
        PassageKind.ShortAnswer => Short(passage),
        _ => throw new ArgumentOutOfRangeException(nameof(passage)),
    };

    public Answer OneStep(Lesson lesson, int number)
    {
        var steps = lesson.BaseSteps.ToList();
        var step = steps[number - 1];
        return new Answer
        {
            Warnings = number == 1 || step.Danger ? speaker.Quote(lesson, lesson.Warnings) : [],
            Steps = [StepOf(lesson, step, steps.Count)],
            // The lesson named all its sources; a step repeats only what it quotes itself, or an old phone shows nothing else.
            Provenance = step.Sentences.Any(sentence => sentence.SourceIds.Count > 0) ? SourceNotes.Of(speaker, lesson, step.Sentences, today) : null,
        };
    }

    private Answer Whole(Lesson lesson)
    {
        var steps = lesson.BaseSteps.ToList();
        return new Answer
        {
            IfHappened = speaker.Quote(lesson, lesson.IfHappened),
            Lead = speaker.Quote(lesson, lesson.Summary),
            Warnings = speaker.Quote(lesson, lesson.Warnings),
            Prepare = speaker.Quote(lesson, lesson.Prepare),
            Steps = [.. steps.Select(step => StepOf(lesson, step, steps.Count))],
            Provenance = SourceNotes.Of(speaker, lesson, [], today),
        };
    }

    private Answer Short(Passage passage) => new()
    {
        Lead = speaker.Quote(passage.Lesson, passage.Body),
        Provenance = SourceNotes.Of(speaker, passage.Lesson, passage.Body, today),
    };

    private AnswerStep StepOf(Lesson lesson, Step step, int of) => new(
        step.Number,
        of,
        speaker.Quote(lesson, step.Title),
        speaker.Quote(lesson, step.Do),
        speaker.Quote(lesson, step.See),
        [.. step.Fixes.Select(fix => new AnswerFix(speaker.Quote(lesson, fix.When), speaker.Quote(lesson, fix.Then)))],
        step.Danger);
}
