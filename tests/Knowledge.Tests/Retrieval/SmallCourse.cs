using System.Collections.Frozen;
using TroLyAo.Knowledge.Authoring;
using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Retrieval;
using TroLyAo.Knowledge.Tests.Authoring;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Tests.Retrieval;

/// <summary>One sound lesson in memory, whose lesson, short answer and source hold on the days a test says. Two steps name no source.</summary>
internal static class SmallCourse
{
    private static readonly Lesson Sound = LessonReader.Read(
        Document.Of(ContentOnDisk.LessonPath, ContentOnDisk.Lesson("N2.03")), new FaultList(ContentOnDisk.LessonPath))!;

    public static Snapshot Valid(EffectivePeriod lesson, EffectivePeriod answer, EffectivePeriod source) => new(
        "small",
        [
            Sound with
            {
                Header = Sound.Header with { Validity = lesson },
                ShortAnswers = [.. Sound.ShortAnswers.Select(one => one with { Validity = answer })],
            },
        ],
        new[] { new Source("luat", "Luật", SourceKind.Law, "", "2024-06", new DateOnly(2026, 11, 23), source) }.ToFrozenDictionary(one => one.Id),
        SkillFramework.Empty,
        Ward.Unknown,
        MessageBook.Empty,
        [],
        [],
        [],
        []);

    public static Retriever Index(Snapshot snapshot) => Retriever.Over(snapshot, new Reader(Vocabulary.Empty));
}
