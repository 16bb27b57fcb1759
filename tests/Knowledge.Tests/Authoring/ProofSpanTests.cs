namespace TroLyAo.Knowledge.Tests.Authoring;

public sealed class ProofSpanTests : IDisposable
{
    private readonly ContentOnDisk content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void every_sentence_is_the_text_at_its_span()
    {
        var lesson = content.Read().Snapshot!.Lessons[0];

        var sentences = lesson.Summary.Concat(lesson.Goal).Concat(lesson.Remember).Concat(lesson.Steps.SelectMany(step => step.Sentences))
            .Concat(lesson.ShortAnswers.SelectMany(answer => answer.Answer.Prepend(answer.Question))).Append(lesson.Title).ToList();

        Assert.All(sentences, sentence => Assert.Equal(sentence.Text, lesson.Document.At(sentence.Span)));
    }

    [Fact]
    public void a_source_mark_is_taken_off_the_sentence_and_kept_beside_it()
    {
        var summary = content.Read().Snapshot!.Lessons[0].Summary;

        Assert.Equal(["{Bac} đến Công an phường.", "Không mất tiền."], summary.Select(sentence => sentence.Text));
        Assert.All(summary, sentence => Assert.Equal(["luat"], sentence.SourceIds));
    }

    [Fact]
    public void the_version_changes_with_any_word_and_only_then()
    {
        var before = content.Read().Snapshot!.Version;
        Assert.Equal(before, content.Read().Snapshot!.Version);

        content.Replace(ContentOnDisk.LessonPath, "Không mất tiền. [nguồn: luat]\n\n# Mục", "Không tốn tiền. [nguồn: luat]\n\n# Mục");

        Assert.NotEqual(before, content.Read().Snapshot!.Version);
    }

    [Fact]
    public void a_passage_is_valid_only_while_its_source_is()
    {
        content.Replace("sources/luat.yaml", "date: 2024-06", "date: 2024-06, valid_until: 2027-02-28");

        var fee = content.Read().Snapshot!.FindPassage("N2.03#phi")!;

        Assert.True(fee.Validity.Contains(new DateOnly(2027, 2, 28)));
        Assert.True(fee.Validity.ExpiredOn(new DateOnly(2027, 3, 1)));
    }
}
