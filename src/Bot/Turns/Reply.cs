using TroLyAo.Bot.Rendering;

namespace TroLyAo.Bot.Turns;

/// <summary>One message of the assistant with the decision behind it.</summary>
public sealed record Reply(OutboundMessage Message, TurnTrace Trace);
