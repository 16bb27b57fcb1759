using System.Globalization;

namespace TroLyAo.Bot.Conversations;

/// <summary>Names one message for good: its conversation and its place in it.</summary>
public readonly record struct MessageId(string ConversationId, long Sequence)
{
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{ConversationId}|{Sequence:D7}");
}
