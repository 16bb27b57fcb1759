namespace TroLyAo.Bot.Understanding;

/// <summary>Which list of content/messages holds the ways to say a command.</summary>
internal static class CommandWords
{
    public const string Fillers = "tieng-dem";

    public static readonly IReadOnlyDictionary<string, Command> Lists = new Dictionary<string, Command>
    {
        ["xong"] = Command.Done,
        ["nhac-lai"] = Command.Repeat,
        ["khong-thay"] = Command.NotThere,
        ["quay-lai"] = Command.Back,
        ["lam-lai"] = Command.Restart,
        ["dung"] = Command.Stop,
        ["hoc-tiep"] = Command.Resume,
        ["dang-o-dau"] = Command.WhereAmI,
        ["tung-buoc"] = Command.StepByStep,
        ["gap-nguoi"] = Command.Person,
        ["noi-ky"] = Command.MoreDetail,
        ["noi-gon"] = Command.LessDetail,
        ["moi-biet"] = Command.NewToPhones,
        ["thanh-thao"] = Command.AtEase,
        ["chao"] = Command.Hello,
        ["cam-on"] = Command.Thanks,
        ["tam-biet"] = Command.Goodbye,
        ["la-ai"] = Command.WhoAreYou,
        ["khong-phai"] = Command.NoneOfThese,
    };
}
