using Markdig;
using Markdig.Syntax;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>Finds the headings of a lesson with a Markdown parser, so that a "#" inside a code block is no heading.</summary>
internal static class SectionReader
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    public static IReadOnlyList<Section> Read(Document document)
    {
        var headings = Markdown.Parse(document.Text, Pipeline)
            .OfType<HeadingBlock>()
            .Where(heading => heading.Level <= 2 && !heading.IsSetext)
            .ToList();
        return Nest(document, headings, 0, headings.Count, 1, document.Text.Length);
    }

    private static List<Section> Nest(Document document, List<HeadingBlock> headings, int first, int last, int rank, int end)
    {
        var sections = new List<Section>();
        for (var i = first; i < last; i++)
        {
            if (headings[i].Level != rank)
                continue;
            var next = headings.FindIndex(i + 1, last - i - 1, heading => heading.Level <= rank);
            var nextIndex = next < 0 ? last : next;
            var bodyEnd = nextIndex < headings.Count ? headings[nextIndex].Span.Start : end;
            var children = rank == 1 ? Nest(document, headings, i + 1, nextIndex, 2, bodyEnd) : [];
            var heading = headings[i];
            var titleStart = heading.Span.Start + heading.Level;
            while (titleStart <= heading.Span.End && document.Text[titleStart] == ' ')
                titleStart++;
            var title = document.Text[titleStart..(heading.Span.End + 1)].TrimEnd();
            var bodyStart = Math.Min(heading.Span.End + 2, bodyEnd);
            sections.Add(new Section(rank, title, heading.Line + 1, titleStart, bodyStart, bodyEnd, children));
        }

        return sections;
    }
}
