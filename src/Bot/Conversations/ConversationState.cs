namespace TroLyAo.Bot.Conversations;

/// <summary>What the assistant keeps of a conversation between two turns; stored as JSON.</summary>
public sealed record ConversationState
{
    public static readonly ConversationState Empty = new();

    /// <summary>Wording level chosen by what the person said, 1 to 3.</summary>
    public int Level { get; init; } = 2;

    /// <summary>The lesson at hand, which follow-ups are resolved against.</summary>
    public string? LessonId { get; init; }

    /// <summary>The step being walked through, from 1; 0 when not walking.</summary>
    public int Step { get; init; }

    /// <summary>The passage quoted last, which "nhắc lại" repeats.</summary>
    public string? PassageId { get; init; }

    /// <summary>Questions offered as buttons when the assistant asked back, in order.</summary>
    public IReadOnlyList<OfferedChoice> Offered { get; init; } = [];

    /// <summary>How often in a row the current step has failed.</summary>
    public int Stuck { get; init; }
}
