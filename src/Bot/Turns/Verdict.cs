namespace TroLyAo.Bot.Turns;

/// <summary>What a stage decided: the turn goes on, with what was learnt, or it ends here.</summary>
internal readonly record struct Verdict(Turn? Next, Ending? End)
{
    public static implicit operator Verdict(Turn turn) => new(turn, null);

    public static implicit operator Verdict(Ending ending) => new(null, ending);
}
