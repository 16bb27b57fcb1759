namespace TroLyAo.Bot.Answering;

/// <summary>How the person and the assistant are called. The content writes {bac} and {chau}.</summary>
public sealed record AddressForm(string Person, string Assistant)
{
    /// <summary>For a person of whom nothing is known.</summary>
    public static readonly AddressForm Default = new("bác", "cháu");

    public string Apply(string text) =>
        text.Contains('{', StringComparison.Ordinal)
            ? text.Replace("{bac}", Person, StringComparison.Ordinal)
                .Replace("{Bac}", Capital(Person), StringComparison.Ordinal)
                .Replace("{chau}", Assistant, StringComparison.Ordinal)
                .Replace("{Chau}", Capital(Assistant), StringComparison.Ordinal)
            : text;

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
