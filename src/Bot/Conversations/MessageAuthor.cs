namespace TroLyAo.Bot.Conversations;

/// <summary>Whose message it is. <see cref="System"/> messages ask for a turn but are shown to nobody, such as "the conversation was opened".</summary>
public enum MessageAuthor
{
    User = 0,
    Bot = 1,
    System = 2,
}
