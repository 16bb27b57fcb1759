using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>One line of a document with its place.</summary>
/// <param name="Number">From 1.</param>
internal readonly record struct TextLine(int Number, int Start, string Text)
{
    public TextSpan SpanFrom(int offset) => new(Start + offset, Text.Length - offset);

    public static IEnumerable<TextLine> In(Document document, int start, int end)
    {
        var number = document.LineAt(start);
        while (start < end)
        {
            var stop = document.Text.IndexOf('\n', start, end - start);
            if (stop < 0)
                stop = end;
            yield return new TextLine(number++, start, document.Text[start..stop]);
            start = stop + 1;
        }
    }
}
