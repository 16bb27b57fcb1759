using Microsoft.AspNetCore.Html;
using TroLyAo.Bot.Answering;
using TroLyAo.Bot.Turns;
using TroLyAo.Knowledge;

namespace TroLyAo.Bot.Channels.Lessons;

/// <summary>
/// The lessons as pages to read and to print: the catalogue at <c>/bai</c>, by group, goal or level (<c>?theo=nhom|viec|muc</c>), and each
/// lesson at <c>/bai/{id}</c>. A lesson that does not exist is a 404; one whose rules have ended is a 410 and is not shown.
/// </summary>
public static class LessonPages
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    public static WebApplication MapLessonPages(this WebApplication app)
    {
        app.MapMethods("/bai", Methods, (HttpContext context, LiveKnowledge knowledge, TimeProvider time, string? theo) =>
        {
            var speaker = Speak(knowledge);
            return Page(context, speaker.Label("trang-danh-muc"), new Catalogue(speaker, Turn.DayOf(time.GetUtcNow())).Show(theo));
        });
        app.MapMethods("/bai/{id}", Methods, (HttpContext context, LiveKnowledge knowledge, TimeProvider time, string id) =>
            Lesson(context, Speak(knowledge), Turn.DayOf(time.GetUtcNow()), id));
        return app;
    }

    private static Speaker Speak(LiveKnowledge knowledge) => new(knowledge.Current.Snapshot, AddressForm.Default);

    private static HtmlPage Lesson(HttpContext context, Speaker speaker, DateOnly today, string id)
    {
        var page = new LessonPage(speaker, today);
        if (speaker.Snapshot.FindLesson(id) is not { } lesson)
            return Page(context, speaker.Label("trang-danh-muc"), page.Instead("trang-khong-co"), StatusCodes.Status404NotFound);
        if (!lesson.Header.Validity.Contains(today))
            return Page(context, lesson.Header.Title, page.Instead("trang-het-han"), StatusCodes.Status410Gone);
        var address = $"{context.Request.Scheme}://{context.Request.Host}/bai/{lesson.Id}";
        return Page(context, lesson.Header.Title, page.Show(lesson, address));
    }

    private static HtmlPage Page(HttpContext context, string title, IHtmlContent body, int status = StatusCodes.Status200OK)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return new HtmlPage(title, body, status);
    }
}
