using TroLyAo.Bot.Answering;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Understanding;
using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Retrieval;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Bot.Turns;

/// <summary>A message on its way through the stages: a value that gains facts.</summary>
/// <param name="State">State of the conversation as the turn would leave it.</param>
/// <param name="Reading">The message as read; null before it has been.</param>
/// <param name="Evidence">What the index knows of it; null before it was asked.</param>
/// <param name="Today">Day of the turn in Vietnam: validity is judged by it.</param>
internal sealed record Turn(
    TurnRequest Request,
    Interpreter Interpreter,
    Speaker Speaker,
    DateOnly Today,
    ConversationState State,
    Reading? Reading = null,
    Evidence? Evidence = null,
    IReadOnlyList<Statement>? Preface = null)
{
    /// <summary>Vietnam keeps UTC+7 all year.</summary>
    private static readonly TimeSpan VietnamOffset = TimeSpan.FromHours(7);

    public Snapshot Snapshot => Interpreter.View.Snapshot;

    public Retriever Retriever => Interpreter.View.Retriever;

    public string Text => Request.Text.Text;

    public AnswerComposer Composer => new(Speaker, Today);

    /// <summary>The lesson at hand, if it still exists and is valid.</summary>
    public Lesson? LessonAtHand =>
        State.LessonId is { } id && Snapshot.FindLesson(id) is { } lesson && lesson.Header.Validity.Contains(Today) ? lesson : null;

    public static DateOnly DayOf(DateTimeOffset now) => DateOnly.FromDateTime(now.ToOffset(VietnamOffset).DateTime);
}
