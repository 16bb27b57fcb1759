using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Answering;

/// <summary>Turns sentences of a snapshot into statements with their proof. The only maker of statements.</summary>
internal sealed class Speaker(Snapshot snapshot, AddressForm address)
{
    private static readonly Dictionary<string, string> NoSlots = [];

    public Snapshot Snapshot => snapshot;

    public AddressForm Address => address;

    public Statement Quote(Lesson lesson, Sentence sentence) =>
        new(address.Apply(sentence.Text), new Proof.Passage(lesson.Id, lesson.Document.Path, lesson.Document.Revision, sentence.Span));

    public IReadOnlyList<Statement> Quote(Lesson lesson, IEnumerable<Sentence> sentences) =>
        [.. sentences.Select(sentence => Quote(lesson, sentence))];

    public Statement Say(string key, params (string Slot, string Value)[] slots) =>
        Say(key, slots.Length == 0 ? NoSlots : slots.ToDictionary(slot => slot.Slot, slot => slot.Value));

    /// <summary>The fixed sentence, filled in: what a proof of it must reproduce.</summary>
    public string Fill(string key, IReadOnlyDictionary<string, string> slots)
    {
        var text = snapshot.Messages[key];
        foreach (var (slot, value) in slots)
            text = text.Replace("{" + slot + "}", value, StringComparison.Ordinal);
        return address.Apply(text);
    }

    public string Label(string key) => Fill(key, NoSlots);

    private Statement Say(string key, Dictionary<string, string> slots) => new(Fill(key, slots), new Proof.Message(key, slots));
}
