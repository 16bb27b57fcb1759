using System.ComponentModel.DataAnnotations;

namespace TroLyAo.Bot.Conversations;

/// <summary>Where the assistant keeps what must outlive it.</summary>
public sealed class DataOptions
{
    public const string Section = "Data";

    /// <summary>The one folder for all data; relative to the content root; created at start.</summary>
    [Required]
    public string Folder { get; set; } = "data";
}
