using System.Buffers;
using System.Text.RegularExpressions;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Cuts a stretch of a document into sentences and takes the source marks "[nguồn: id]" off them. A row of marks speaks for the
/// sentences before it, back to the previous row; nothing but marks and outer blanks is left out of the spans.</summary>
internal static partial class SentenceSplitter
{
    private static readonly SearchValues<char> Punctuation = SearchValues.Create(" .!?…”\")");

    public static IReadOnlyList<Sentence> Split(Document document, TextSpan span)
    {
        var sentences = new List<Sentence>();
        var position = span.Start;
        var end = span.Start + span.Length;
        foreach (Match marks in Marks().Matches(document.At(span)))
        {
            var ids = Id().Matches(marks.Value).Select(id => id.Groups[1].Value).ToList();
            sentences.AddRange(Cut(document, position, span.Start + marks.Index).Select(sentence => sentence with { SourceIds = ids }));
            position = span.Start + marks.Index + marks.Length;
        }

        sentences.AddRange(Cut(document, position, end));
        return sentences;
    }

    private static IEnumerable<Sentence> Cut(Document document, int start, int end)
    {
        var text = document.Text;
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (text[i] != '\n' && !EndsSentence(text, i, end))
                continue;
            var stop = AfterClosing(text, i + 1, end);
            if (Trimmed(document, from, stop) is { } sentence)
                yield return sentence;
            from = stop;
            i = stop - 1;
        }

        if (Trimmed(document, from, end) is { } last)
            yield return last;
    }

    private static bool EndsSentence(string text, int i, int end)
    {
        if (text[i] is not ('.' or '!' or '?' or '…'))
            return false;
        var next = AfterClosing(text, i + 1, end);
        if (next >= end)
            return true;
        if (!char.IsWhiteSpace(text[next]))
            return false;
        while (next < end && text[next] == ' ')
            next++;
        // "TP. Việt Trì" is one sentence, and what goes on in lower case goes on.
        var abbreviation = text[i] == '.' && i >= 2 && char.IsUpper(text[i - 1]) && char.IsUpper(text[i - 2]);
        return !abbreviation && (next >= end || !char.IsLower(text[next]));
    }

    private static int AfterClosing(string text, int position, int end)
    {
        while (position < end && (text[position] is '”' or '"' or ')'))
            position++;
        return Math.Min(position, end);
    }

    private static Sentence? Trimmed(Document document, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(document.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(document.Text[end - 1]))
            end--;
        // Punctuation left over behind a mark ("… [nguồn: a].") is not a sentence.
        return document.Text.AsSpan(start, end - start).ContainsAnyExcept(Punctuation)
            ? new Sentence(document.Text[start..end], new TextSpan(start, end - start), [])
            : null;
    }

    [GeneratedRegex(@"(?:\[nguồn:[^\]\n]*\]\s*)+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"(?:\[nguồn:|,)\s*([^\],\s]+)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Id();
}
