using Microsoft.AspNetCore.Html;
using TroLyAo.Bot.Answering;
using TroLyAo.Bot.Rendering;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Channels.Lessons;

/// <summary>A whole lesson in the words of the answer tree, so that the page holds to the same proof as the talk. What the paper has no room for
/// carries the class "screen".</summary>
internal sealed class LessonPage(Speaker speaker, DateOnly today)
{
    public IHtmlContent Show(Lesson lesson, string address)
    {
        var answer = new AnswerComposer(speaker, today).Compose(speaker.Snapshot.FindPassage(lesson.Id)!);
        if (ProofCheck.Unproved(answer, speaker) is { Count: > 0 } unproved)
            throw new UnprovedAnswerException(unproved.Count);
        var page = new HtmlContentBuilder();
        page.AppendFormat("<h1>{0}</h1>\n", lesson.Header.Title);
        Box(page, "danger", speaker.Label("tieu-de-lo"), answer.IfHappened);
        Paragraph(page, "lead screen", answer.Lead);
        Box(page, "danger", speaker.Label("tieu-de-canh-bao"), answer.Warnings);
        Box(page, "prepare", speaker.Label("tieu-de-chuan-bi"), answer.Prepare);
        Steps(page, answer.Steps);
        Box(page, "remember", speaker.Label("trang-ghi-nho"), speaker.Quote(lesson, lesson.Remember));
        ShortAnswers(page, lesson);
        Sources(page, answer.Provenance!);
        page.AppendHtml("<figure class=\"code-square\">").AppendHtml(CodeSquare.Of(address));
        page.AppendFormat("<figcaption>{0}<br>{1}</figcaption></figure>\n", speaker.Label("trang-ma-qr"), address);
        page.AppendFormat("<p class=\"screen\">{0}</p>\n", speaker.Label("trang-in"));
        WaysOn(page);
        return page;
    }

    /// <summary>A page that says why there is no lesson here.</summary>
    public IHtmlContent Instead(string key)
    {
        var page = new HtmlContentBuilder();
        page.AppendFormat("<h1>{0}</h1>\n", speaker.Label(key));
        WaysOn(page);
        return page;
    }

    private void WaysOn(HtmlContentBuilder page) => page.AppendFormat(
        "<p class=\"ways screen\"><a href=\"/bai\">{0}</a> <a href=\"/\">{1}</a></p>\n", speaker.Label("trang-ve-danh-muc"), speaker.Label("trang-hoi-tro-ly"));

    private void Steps(HtmlContentBuilder page, IReadOnlyList<AnswerStep> steps)
    {
        if (steps.Count == 0)
            return;
        page.AppendFormat("<h2>{0}</h2>\n<ol class=\"steps\">\n", speaker.Label("tieu-de-buoc"));
        foreach (var step in steps)
        {
            page.AppendFormat("<li><strong>{0}.</strong>\n", step.Title.Text);
            Paragraph(page, "do", step.Do);
            if (step.See.Count > 0)
                page.AppendFormat("<p class=\"screen\"><em>{0}:</em> {1}</p>\n", speaker.Label("se-thay"), Joined(step.See));
            if (step.Fixes.Count > 0)
            {
                page.AppendFormat("<details class=\"screen\"><summary>{0}</summary><ul>\n", speaker.Label("neu-khong-duoc"));
                foreach (var fix in step.Fixes)
                    page.AppendFormat("<li>{0}: {1}</li>\n", fix.When.Text, Joined(fix.Then));
                page.AppendHtmlLine("</ul></details>");
            }

            page.AppendHtmlLine("</li>");
        }

        page.AppendHtmlLine("</ol>");
    }

    private void ShortAnswers(HtmlContentBuilder page, Lesson lesson)
    {
        var served = speaker.Snapshot.Passages
            .Where(passage => passage.Lesson.Id == lesson.Id && passage.Kind == PassageKind.ShortAnswer && passage.Validity.Contains(today)).ToList();
        if (served.Count == 0)
            return;
        page.AppendFormat("<section class=\"screen\"><h2>{0}</h2>\n", speaker.Label("trang-hoi-dap"));
        foreach (var passage in served)
            page.AppendFormat("<h3>{0}</h3>\n<p>{1}</p>\n", speaker.Address.Apply(passage.Heading), Joined(speaker.Quote(lesson, passage.Body)));
        page.AppendHtmlLine("</section>");
    }

    private void Sources(HtmlContentBuilder page, Provenance provenance)
    {
        page.AppendFormat("<section class=\"sources\"><h2>{0}</h2>\n<ul>\n", speaker.Label("tieu-de-nguon"));
        foreach (var source in provenance.Sources)
            page.AppendFormat("<li>{0}, {1}</li>\n", source.Title, SourceDate.InWords(source.Date));
        page.AppendHtmlLine("</ul>");
        Paragraph(page, "notes", provenance.Notes);
        page.AppendHtmlLine("</section>");
    }

    private static void Box(HtmlContentBuilder page, string kind, string title, IReadOnlyList<Statement> said)
    {
        if (said.Count == 0)
            return;
        page.AppendFormat("<section class=\"box {0}\"><h2>{1}</h2>\n<ul>\n", kind, title);
        foreach (var statement in said)
            page.AppendFormat("<li>{0}</li>\n", statement.Text);
        page.AppendHtmlLine("</ul></section>");
    }

    private static void Paragraph(HtmlContentBuilder page, string kind, IReadOnlyList<Statement> said)
    {
        if (said.Count > 0)
            page.AppendFormat("<p class=\"{0}\">{1}</p>\n", kind, Joined(said));
    }

    private static string Joined(IReadOnlyList<Statement> said) => string.Join(' ', said.Select(statement => statement.Text));
}
