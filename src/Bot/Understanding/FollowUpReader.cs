using System.Collections.Frozen;
using TroLyAo.Knowledge;
using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Bot.Understanding;

/// <summary>Tells what of a message leans on the thread and what stands alone.</summary>
internal sealed class FollowUpReader
{
    private const double ContentWeight = 0.45;

    private readonly IReadOnlyList<(Phrase Phrase, Facet Facet)> cues;
    private readonly IReadOnlyList<Phrase> ties;
    private readonly FrozenSet<string> fillers;

    public FollowUpReader(KnowledgeView view)
    {
        var messages = view.Snapshot.Messages;
        cues =
        [
            .. FacetNames.ByName.SelectMany(name => messages.List("khia-canh." + name.Key).Select(text => (Phrase.Of(text, view.Reader), name.Value))),
        ];
        ties = [.. messages.List("noi-tiep").Select(text => Phrase.Of(text, view.Reader))];
        fillers = messages.List(CommandWords.Fillers).SelectMany(word => Phrase.Of(word, view.Reader).Tokens).ToFrozenSet();
    }

    public FollowUp Read(Reading reading)
    {
        var tokens = Phrase.TokensOf(reading);
        var marks = new bool[tokens.Count];
        var facets = cues.Where(cue => cue.Phrase.Mark(tokens, marks)).Select(cue => cue.Facet).Distinct().ToList();
        var linked = false;
        foreach (var tie in ties)
            linked |= tie.Mark(tokens, marks);
        var own = reading.Tokens
            .Where((token, i) => !marks[i] && token.Weight >= ContentWeight && !fillers.Contains(token.Folded))
            .Select(token => token.Folded)
            .ToList();
        return new FollowUp(facets, linked, own);
    }
}
