using TroLyAo.Bot.Answering;
using TroLyAo.Bot.Learning;
using TroLyAo.Bot.Rendering;
using TroLyAo.Bot.Understanding;
using TroLyAo.Knowledge;

namespace TroLyAo.Bot.Turns;

/// <summary>Runs a message through the policy and renders how it ended, at the level of the person.</summary>
internal sealed class AssistantTurnHandler(Func<KnowledgeView> knowledge, InterpreterCache interpreters) : ITurnHandler
{
    public ValueTask<TurnResult> HandleAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        var interpreter = interpreters.For(knowledge());
        var speaker = new Speaker(interpreter.View.Snapshot, AddressForm.Default);
        var turn = new Turn(request, interpreter, speaker, Turn.DayOf(request.Now), request.State);
        return ValueTask.FromResult(Finish(turn, Decide(turn)));
    }

    private static Ending Decide(Turn turn)
    {
        foreach (var stage in TurnPolicy.Stages)
        {
            var verdict = stage.Run(turn);
            if (verdict.End is { } ending)
                return turn.Preface is { Count: > 0 } preface ? Prefaced(ending, preface) : ending;
            turn = verdict.Next ?? turn;
        }

        throw new InvalidOperationException("the last stage of the policy did not end the turn");
    }

    private static Ending Prefaced(Ending ending, IReadOnlyList<Statement> preface) =>
        ending with { Answer = ending.Answer with { Lead = [.. preface, .. ending.Answer.Lead] } };

    private static TurnResult Finish(Turn turn, Ending ending)
    {
        var level = (Level)ending.State.Level;
        var message = new AnswerRenderer(turn.Speaker).Render(LevelWording.Adapt(ending.Answer, level, turn.Speaker));
        var trace = new TurnTrace(ending.Outcome, ending.State.LessonId, ending.PassageIds, turn.Snapshot.Version, ending.State.Level, ending.Confidence);
        return new TurnResult(ending.State, [new Reply(message, trace)]);
    }
}
