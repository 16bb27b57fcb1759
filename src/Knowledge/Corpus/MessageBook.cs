namespace TroLyAo.Knowledge.Corpus;

/// <summary>Every fixed sentence the assistant says, by key. A missing key is a fault of the content, found when it is read.</summary>
public sealed record MessageBook(IReadOnlyDictionary<string, string> Texts, IReadOnlyDictionary<string, IReadOnlyList<string>> Lists)
{
    public static readonly MessageBook Empty = new(new Dictionary<string, string>(), new Dictionary<string, IReadOnlyList<string>>());

    public string this[string key] => Texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"content/messages lacks '{key}'");

    /// <summary>Words that a person may say to mean <paramref name="key"/>; empty when none are listed.</summary>
    public IReadOnlyList<string> List(string key) => Lists.TryGetValue(key, out var list) ? list : [];
}
