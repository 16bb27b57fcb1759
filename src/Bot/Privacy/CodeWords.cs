namespace TroLyAo.Bot.Privacy;

/// <summary>Words that make the number near them a secret code.</summary>
internal static class CodeWords
{
    private const int Reach = 6;
    private const int ReachToYear = 3;

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "otp", "ma", "code", "pin", "pass", "password", "passcode", "mk", "pw", "cvv", "cvc", "token",
    };

    private static readonly HashSet<(string First, string Second)> Pairs =
    [
        ("mat", "khau"), ("mat", "ma"), ("xac", "thuc"), ("xac", "nhan"), ("xac", "minh"),
    ];

    /// <summary>"Mã thủ tục", "mã hồ sơ" name public things.</summary>
    private static readonly HashSet<(string First, string Second)> PublicPairs = [("ma", "thu"), ("ma", "ho"), ("ma", "buu"), ("ma", "vung")];

    /// <summary>A year after one of these is a year, whatever stands before.</summary>
    private static readonly HashSet<string> YearWords = new(StringComparer.Ordinal)
    {
        "nam", "thang", "luat", "dinh", "tu", "quyet", "den",
    };

    /// <summary>Whether the number between two places is called a code by the words around it.</summary>
    public static bool Name(string raw, int start, int end, bool isYear)
    {
        var before = WordsAround.Before(raw, start, isYear ? ReachToYear : Reach);
        for (var index = 0; index < before.Count; index++)
        {
            if (isYear && YearWords.Contains(before[index]))
            {
                return false;
            }

            var next = index > 0 ? before[index - 1] : string.Empty;
            if ((Names.Contains(before[index]) && !PublicPairs.Contains((before[index], next))) || Pairs.Contains((before[index], next)))
            {
                return true;
            }
        }

        return !isYear && NamedAfterwards(WordsAround.After(raw, end, 4));
    }

    /// <summary>"123456 là mã của cháu", "123456 otp"; a bare "ma" behind a number mostly means "mà".</summary>
    private static bool NamedAfterwards(List<string> after)
    {
        var named = after is ["la", ..] or ["chinh", "la", ..];
        return (after is [var first, ..] && first != "ma" && Names.Contains(first)) || (named && after.Any(Names.Contains));
    }
}
