using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Understanding;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Ends a turn by saying a passage.</summary>
internal static class PassageEnding
{
    private const int MostChoices = 4;

    public static Ending Say(Turn turn, Passage passage, double? confidence)
    {
        var answer = turn.Composer.Compose(passage);
        return new Ending(
            passage.Kind == PassageKind.Lesson ? TurnOutcome.Lesson : TurnOutcome.Answered,
            answer with { Choices = Choices(turn, passage) },
            StateAt(turn.State, passage),
            [passage.Id],
            confidence);
    }

    /// <summary>The conversation as it stands after this passage: its lesson is at hand, no walk is under way.</summary>
    public static ConversationState StateAt(ConversationState state, Passage passage) => state with
    {
        LessonId = passage.Lesson.Id,
        PassageId = passage.Id,
        Step = state.LessonId == passage.Lesson.Id ? state.Step : 0,
        Stuck = 0,
        Offered = [],
    };

    /// <summary>Ways on that are known to lead somewhere: the walk, and sides of the matter this lesson has an answer for.</summary>
    private static List<string> Choices(Turn turn, Passage passage)
    {
        var choices = new List<string>();
        if (passage.Lesson.BaseSteps.Any())
            choices.Add(turn.Speaker.Label("nut-tung-buoc"));
        var answered = passage.Lesson.ShortAnswers.Where(answer => answer.Validity.Contains(turn.Today)).Select(answer => answer.Facet).ToHashSet();
        foreach (var (name, facet) in FacetNames.ByName)
        {
            if (choices.Count < MostChoices - 1 && facet != passage.Facet && answered.Contains(facet) && turn.Snapshot.Messages.Texts.ContainsKey("nut-khia-canh." + name))
                choices.Add(turn.Speaker.Label("nut-khia-canh." + name));
        }

        choices.Add(turn.Speaker.Label("nut-gap-nguoi"));
        return choices;
    }
}
