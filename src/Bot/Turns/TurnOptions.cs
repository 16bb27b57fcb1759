using System.ComponentModel.DataAnnotations;

namespace TroLyAo.Bot.Turns;

/// <summary>How turns are run.</summary>
public sealed class TurnOptions
{
    public const string Section = "Turns";

    /// <summary>How many conversations are answered at the same time.</summary>
    [Range(1, 1024)]
    public int Parallel { get; set; } = 32;

    /// <summary>A turn that takes longer is given up with an apology.</summary>
    [Range(typeof(TimeSpan), "00:00:00.050", "00:10:00")]
    public TimeSpan Longest { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>After this long the citizen is shown that the assistant is working.</summary>
    public TimeSpan TypingAfter { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>How often that is repeated.</summary>
    public TimeSpan TypingEvery { get; set; } = TimeSpan.FromSeconds(3.5);

    /// <summary>A message that was unfinished at so many starts is taken to be what stops the program, and answered with an apology.</summary>
    [Range(1, 100)]
    public int MostAttempts { get; set; } = 3;
}
