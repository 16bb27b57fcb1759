namespace TroLyAo.Bot.Understanding;

/// <summary>Short things people say to steer the conversation.</summary>
public enum Command
{
    None,
    Done,
    Repeat,
    NotThere,
    Back,
    Restart,
    Stop,
    Resume,
    WhereAmI,
    StepByStep,
    Person,
    MoreDetail,
    LessDetail,
    NewToPhones,
    AtEase,
    Hello,
    Thanks,
    Goodbye,
    WhoAreYou,
    NoneOfThese,
}
