using TroLyAo.Bot.Answering;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Greets when a conversation opens: short, says it is a machine, warns about codes and numbers.</summary>
internal sealed class GreetingStage : ITurnStage
{
    public Verdict Run(Turn turn) =>
        turn.Request.Kind == MessageKind.Joined
            ? Fixed.End(turn, TurnOutcome.Greeting, Hello(turn))
            : turn;

    public static Statement Hello(Turn turn) => turn.Speaker.Say("chao", ("phuong", turn.Snapshot.Ward.Name));
}
