using System.Text.RegularExpressions;
using TroLyAo.Bot.Answering;
using TroLyAo.Bot.Learning;
using TroLyAo.Bot.Rendering;

namespace TroLyAo.Scenarios;

/// <summary>The same truth at every level, over the whole course.</summary>
public sealed partial class LevelTests(Assistant assistant) : IClassFixture<Assistant>
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void numbers_order_of_actions_and_warnings_are_the_same_at_every_level()
    {
        var speaker = new Speaker(assistant.View.Snapshot, AddressForm.Default);
        var composer = new AnswerComposer(speaker, Today);
        foreach (var passage in assistant.View.Snapshot.Passages)
        {
            var whole = composer.Compose(passage);
            foreach (var level in Enum.GetValues<Level>())
            {
                var adapted = LevelWording.Adapt(whole, level, speaker);
                Assert.Equal(Texts(whole.Warnings), Texts(adapted.Warnings));
                Assert.Equal(Texts(whole.IfHappened), Texts(adapted.IfHappened));
                Assert.Equal(Texts(whole.Steps.SelectMany(step => step.Do)), Texts(adapted.Steps.SelectMany(step => step.Do)));
                Assert.Equal(NumbersIn(whole), NumbersIn(adapted with { Glossary = [] }));
            }
        }
    }

    [Fact]
    public void every_sentence_of_every_answer_is_proved_and_rendered()
    {
        var speaker = new Speaker(assistant.View.Snapshot, AddressForm.Default);
        var renderer = new AnswerRenderer(speaker);
        var composer = new AnswerComposer(speaker, Today);

        foreach (var passage in assistant.View.Snapshot.Passages)
            Assert.NotEmpty(renderer.Render(LevelWording.Adapt(composer.Compose(passage), Level.New, speaker)).Text);
    }

    [Theory]
    [InlineData("Mất 50.000 đồng.")]
    [InlineData("Gọi 1900 9999.")]
    [InlineData("Vào vneid-gov.com.")]
    [InlineData("Bác đọc mã cho cán bộ.")]
    public void an_answer_with_a_sentence_that_stands_nowhere_is_refused(string invented)
    {
        var speaker = new Speaker(assistant.View.Snapshot, AddressForm.Default);
        var answer = new AnswerComposer(speaker, Today).Compose(assistant.View.Snapshot.FindPassage("N2.03#phi")!);
        var forged = answer with { Lead = [answer.Lead[0] with { Text = invented }, .. answer.Lead.Skip(1)] };

        Assert.Throws<UnprovedAnswerException>(() => new AnswerRenderer(speaker).Render(forged));
    }

    private static IReadOnlyList<string> Texts(IEnumerable<Statement> statements) => [.. statements.Select(statement => statement.Text)];

    private static IReadOnlyList<string> NumbersIn(Answer answer) =>
        [.. answer.Statements.SelectMany(statement => Number().Matches(statement.Text)).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex("[0-9][0-9 .,/%]*[0-9%]|[0-9]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
