using TroLyAo.Bot.Understanding;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Steering words: courtesies, the walk through a lesson, a person.</summary>
internal sealed class CommandStage : ITurnStage
{
    public Verdict Run(Turn turn) => turn.Interpreter.Commands.Recognise(turn.Reading!) switch
    {
        Command.None => turn,
        Command.Hello => Fixed.End(turn, TurnOutcome.Greeting, GreetingStage.Hello(turn)),
        Command.Thanks => Fixed.End(turn, TurnOutcome.Greeting, turn.Speaker.Say("cam-on")),
        Command.Goodbye => Fixed.End(turn, TurnOutcome.Greeting, turn.Speaker.Say("tam-biet")),
        Command.WhoAreYou => Fixed.End(turn, TurnOutcome.Greeting, turn.Speaker.Say("la-ai"), GreetingStage.Hello(turn)),
        Command.NoneOfThese => Fixed.End(Forgotten(turn), TurnOutcome.Clarify, turn.Speaker.Say("khong-phai-dap")),
        Command.Person => HandOver.End(turn),
        Command.Done => Walk.Done(turn),
        Command.Repeat => Walk.Repeat(turn),
        Command.NotThere => Walk.NotThere(turn),
        Command.Back => Walk.Back(turn),
        Command.Restart or Command.StepByStep => Walk.From(turn, 1),
        Command.Resume => Walk.From(turn, Math.Max(1, turn.State.Step)),
        Command.Stop => Fixed.End(turn, TurnOutcome.Command, turn.Speaker.Say("dung")),
        Command.WhereAmI => Walk.Where(turn),
        Command.MoreDetail or Command.LessDetail or Command.NewToPhones or Command.AtEase => turn,
        var unknown => throw new InvalidOperationException($"no policy for {unknown}"),
    };

    private static Turn Forgotten(Turn turn) => turn with { State = turn.State with { Offered = [] } };
}
