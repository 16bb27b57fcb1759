using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Bot.Answering;

/// <summary>Explains the hard words an answer uses. Entries are the fixed sentences "tu-kho.…"; what follows the dot is the word, folded,
/// with "-" for blanks.</summary>
internal static class Glossary
{
    private const string Prefix = "tu-kho.";

    public static IReadOnlyList<Statement> For(Answer answer, Speaker speaker)
    {
        if (!answer.Statements.Any(statement => statement.Proof is Proof.Passage))
            return [];
        var said = " " + string.Join(' ', answer.Statements.SelectMany(statement => Syllables.Split(statement.Text)).Select(syllable => syllable.Folded)) + " ";
        return
        [
            .. speaker.Snapshot.Messages.Texts.Keys
                .Where(key => key.StartsWith(Prefix, StringComparison.Ordinal))
                .Where(key => said.Contains(" " + key[Prefix.Length..].Replace('-', ' ') + " ", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(key => speaker.Say(key)),
        ];
    }
}
