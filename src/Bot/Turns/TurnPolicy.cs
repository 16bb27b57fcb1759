using TroLyAo.Bot.Turns.Stages;

namespace TroLyAo.Bot.Turns;

/// <summary>The product's policy: what is decided, in which order. The last stage always ends the turn.</summary>
internal static class TurnPolicy
{
    public static IReadOnlyList<ITurnStage> Stages { get; } =
    [
        new GreetingStage(),        // a new conversation is greeted, nothing is asked
        new UnreadableStage(),      // pictures, empty, endless or wordless messages get a kind way on
        new ReadingStage(),         // hygiene, variants, weights
        new PersonalDataStage(),    // a citizen's numbers are never worked with
        new OfferedChoiceStage(),   // an answer to "A hay B?"
        new WishStage(),            // "tôi 72 tuổi không biết gì", "nói gọn thôi"
        new CommandStage(),         // steering words, in and out of a lesson
        new FollowUpStage(),        // "thế mất bao nhiêu tiền?" belongs to the lesson at hand
        new RetrievalStage(),       // what the course knows of it
        new ExpiredStage(),         // what was true is not said any more
        new AnswerStage(),          // sure enough: the passage
        new AskBackStage(),         // between two: which one?
        new RefusalStage(),         // honest: not known here, and whom to ask
    ];
}
