namespace TroLyAo.Bot.Learning;

/// <summary>How a person is spoken to. It changes pace and amount of help, never facts, order or warnings.</summary>
public enum Level
{
    /// <summary>New to phones: everything spelled out, hard words explained.</summary>
    New = 1,

    /// <summary>Can do it with help.</summary>
    WithHelp = 2,

    /// <summary>At ease: the actions, and help only when asked for.</summary>
    AtEase = 3,
}
