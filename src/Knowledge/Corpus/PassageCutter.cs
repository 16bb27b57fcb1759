using System.Collections.Frozen;

namespace TroLyAo.Knowledge.Corpus;

/// <summary>Cuts a lesson into passages along its own structure: the whole, its steps, its short answers.</summary>
internal static class PassageCutter
{
    public static IEnumerable<Passage> Cut(Lesson lesson, FrozenDictionary<string, Source> sources)
    {
        var period = lesson.Header.Validity;
        yield return new Passage(
            lesson.Id,
            PassageKind.Lesson,
            lesson,
            lesson.Header.Title,
            [lesson.Header.Title, .. lesson.Header.Questions],
            lesson.Header.HeldBack,
            [.. lesson.Summary, .. lesson.Goal, .. lesson.Prepare, .. lesson.Warnings],
            Facet.Other,
            Narrowed(period, lesson.Summary, sources),
            0);
        foreach (var step in lesson.BaseSteps)
        {
            yield return new Passage(
                $"{lesson.Id}/buoc-{step.Number}",
                PassageKind.Step,
                lesson,
                step.Title.Text,
                [],
                [],
                [step.Title, .. step.Sentences],
                Facet.Failure,
                Narrowed(period, step.Sentences, sources),
                step.Number);
        }

        foreach (var answer in lesson.ShortAnswers)
        {
            yield return new Passage(
                $"{lesson.Id}#{answer.Code}",
                PassageKind.ShortAnswer,
                lesson,
                answer.Question.Text,
                [answer.Question.Text, .. answer.Questions],
                answer.HeldBack,
                answer.Answer,
                answer.Facet,
                Narrowed(period.And(answer.Validity), answer.Answer, sources),
                0);
        }
    }

    private static EffectivePeriod Narrowed(EffectivePeriod period, IEnumerable<Sentence> sentences, FrozenDictionary<string, Source> sources) =>
        sentences
            .SelectMany(sentence => sentence.SourceIds)
            .Select(id => sources.GetValueOrDefault(id)?.Validity ?? EffectivePeriod.Always)
            .Aggregate(period, (all, one) => all.And(one));
}
