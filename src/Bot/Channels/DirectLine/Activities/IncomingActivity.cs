using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Channels.DirectLine.Activities;

/// <summary>What a client has posted: a message for the log, or null for what is only acknowledged; or why it is refused.</summary>
internal readonly record struct IncomingActivity(InboundMessage? Message, DirectLineError? Refusal);
