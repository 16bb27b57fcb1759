namespace TroLyAo.Bot.Hosting;

/// <summary>Where the course is, section "Content".</summary>
internal sealed class ContentOptions
{
    public const string Section = "Content";

    /// <summary>Folder of the course; empty means "content" beside the program or in a folder above it.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Leaves a broken lesson out with a warning instead of refusing to start.</summary>
    public bool LeaveOutBrokenLessons { get; set; }

    /// <summary>Seconds between two looks for edits.</summary>
    [System.ComponentModel.DataAnnotations.Range(0.1, 3600)]
    public double RefreshSeconds { get; set; } = 2;
}
