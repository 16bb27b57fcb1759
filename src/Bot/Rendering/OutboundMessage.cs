namespace TroLyAo.Bot.Rendering;

/// <summary>What a channel sends. <paramref name="Text"/> is complete plain text (numbered lists, no Markdown), <paramref name="Speech"/>
/// is the same for reading aloud, <paramref name="Blocks"/> the same for channels that draw; <paramref name="Choices"/> are button labels, and
/// sending a label back as a message means choosing it.</summary>
public sealed record OutboundMessage(string Text, string Speech, IReadOnlyList<ViewBlock> Blocks, IReadOnlyList<string> Choices);
