namespace TroLyAo.Bot.Turns;

/// <summary>How a turn ended. Every turn ends in exactly one of these.</summary>
public enum TurnOutcome
{
    Answered,
    Lesson,
    Quiz,
    Clarify,
    OutOfScope,
    NoEvidence,
    Expired,
    Refused,
    PersonalData,
    Emergency,
    Greeting,
    Command,
    Handover,
    Erased,
    Failed,
}
