namespace TroLyAo.Bot.Turns;

/// <summary>What arrived at the edge.</summary>
public enum MessageKind
{
    /// <summary>Words, possibly none.</summary>
    Text,

    /// <summary>A conversation was opened; greet.</summary>
    Joined,

    /// <summary>A picture, file, sticker or place: answered with what to do instead.</summary>
    Attachment,
}
