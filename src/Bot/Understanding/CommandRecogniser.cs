using System.Collections.Frozen;
using TroLyAo.Knowledge;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Bot.Understanding;

/// <summary>Recognises commands as whole messages, courtesies aside; a wish about the wording is also found inside a longer message.</summary>
internal sealed class CommandRecogniser
{
    private const double ContentWeight = 0.45;
    private const int LeastQuestion = 2;
    private const string Age = "tuoi";

    private static readonly Command[] Wishes = [Command.NewToPhones, Command.AtEase, Command.MoreDetail, Command.LessDetail];

    private readonly FrozenDictionary<string, Command> whole;
    private readonly FrozenDictionary<string, Command> bare;
    private readonly FrozenSet<string> fillers;
    private readonly IReadOnlyList<(Phrase Phrase, Command Command)> wishes;

    public CommandRecogniser(KnowledgeView view)
    {
        fillers = view.Snapshot.Messages.List(CommandWords.Fillers).SelectMany(word => Phrase.Of(word, view.Reader).Tokens).ToFrozenSet();
        var phrases = CommandWords.Lists
            .SelectMany(list => view.Snapshot.Messages.List(list.Key).Select(text => (Phrase: Phrase.Of(text, view.Reader), Command: list.Value)))
            .ToList();
        whole = phrases.DistinctBy(entry => Key(entry.Phrase.Tokens)).ToFrozenDictionary(entry => Key(entry.Phrase.Tokens), entry => entry.Command);
        bare = phrases
            .Select(entry => (Key: Key(WithoutFillers(entry.Phrase.Tokens)), entry.Command))
            .Where(entry => entry.Key.Length > 0)
            .DistinctBy(entry => entry.Key)
            .ToFrozenDictionary(entry => entry.Key, entry => entry.Command);
        wishes = [.. phrases.Where(entry => Wishes.Contains(entry.Command) && entry.Phrase.Tokens.Count > 1)];
    }

    public Command Recognise(Reading reading)
    {
        var tokens = Phrase.TokensOf(reading);
        return whole.TryGetValue(Key(tokens), out var command) || bare.TryGetValue(Key(WithoutFillers(tokens)), out command) ? command : Command.None;
    }

    /// <summary>A wish about the wording said together with a question: "tôi 72 tuổi không biết gì, chỉ tôi cài VNeID".</summary>
    public Command WishIn(Reading reading)
    {
        var tokens = Phrase.TokensOf(reading);
        var marks = new bool[tokens.Count];
        return wishes.FirstOrDefault(wish => wish.Phrase.Mark(tokens, marks)).Command;
    }

    /// <summary>Whether something is left to be answered when the wish, courtesies and the speaker's age are taken off.</summary>
    public bool AsksBesidesWish(Reading reading)
    {
        var tokens = Phrase.TokensOf(reading);
        var marks = new bool[tokens.Count];
        foreach (var (phrase, _) in wishes)
            phrase.Mark(tokens, marks);
        return reading.Tokens.Where((token, i) => !marks[i] && IsContent(token)).Count() >= LeastQuestion;
    }

    private bool IsContent(ReadToken token) =>
        token.Weight >= ContentWeight && !fillers.Contains(token.Folded) && token.Folded != Age && !token.Folded.Any(char.IsAsciiDigit);

    private List<string> WithoutFillers(IReadOnlyList<string> tokens) => [.. tokens.Where(token => !fillers.Contains(token))];

    private static string Key(IReadOnlyList<string> tokens) => string.Join(' ', tokens);
}
