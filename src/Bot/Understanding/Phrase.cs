using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Bot.Understanding;

/// <summary>A listed phrase as folded tokens, to be found in what a person said however it was typed.</summary>
internal sealed record Phrase(IReadOnlyList<string> Tokens)
{
    public static Phrase Of(string text, Reader reader) => new(TokensOf(reader.Read(text)));

    public static IReadOnlyList<string> TokensOf(Reading reading) => [.. reading.Tokens.Select(token => token.Folded)];

    /// <summary>Marks the tokens of <paramref name="text"/> that belong to an occurrence of this phrase.</summary>
    public bool Mark(IReadOnlyList<string> text, bool[] marks)
    {
        var found = false;
        for (var start = 0; Tokens.Count > 0 && start + Tokens.Count <= text.Count; start++)
        {
            var length = 0;
            while (length < Tokens.Count && text[start + length] == Tokens[length])
                length++;
            if (length < Tokens.Count)
                continue;
            found = true;
            Array.Fill(marks, true, start, length);
        }

        return found;
    }
}
