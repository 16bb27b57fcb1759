using System.Globalization;
using Microsoft.AspNetCore.Html;
using TroLyAo.Bot.Answering;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Channels.Lessons;

/// <summary>All lessons that may be read today, under headings: skill groups, goals, or whom they are for.</summary>
internal sealed class Catalogue(Speaker speaker, DateOnly today)
{
    private static readonly (string Order, string Label)[] Orders = [("nhom", "trang-theo-nhom"), ("viec", "trang-theo-viec"), ("muc", "trang-theo-muc")];

    /// <param name="order">"nhom", "viec" or "muc"; anything else is "nhom".</param>
    public IHtmlContent Show(string? order)
    {
        var chosen = Orders.Any(known => known.Order == order) ? order : Orders[0].Order;
        var page = new HtmlContentBuilder();
        page.AppendFormat("<h1>{0}</h1>\n<p>{1}</p>\n<nav class=\"ways\">\n", speaker.Label("trang-danh-muc"), speaker.Label("trang-danh-muc-mo"));
        foreach (var (name, label) in Orders)
            page.AppendFormat(name == chosen ? "<a href=\"/bai?theo={0}\" aria-current=\"page\">{1}</a>\n" : "<a href=\"/bai?theo={0}\">{1}</a>\n", name, speaker.Label(label));
        page.AppendHtmlLine("</nav>");
        foreach (var (heading, lessons) in Headings(chosen))
        {
            page.AppendFormat("<h2>{0}</h2>\n<ul class=\"catalogue\">\n", heading);
            foreach (var lesson in lessons)
                page.AppendFormat("<li><a href=\"/bai/{0}\">{1}</a> <span>{2}</span></li>\n", lesson.Id, lesson.Header.Title, Minutes(lesson));
            page.AppendHtmlLine("</ul>");
        }

        page.AppendFormat("<p class=\"ways\"><a href=\"/\">{0}</a></p>\n", speaker.Label("trang-hoi-tro-ly"));
        return page;
    }

    private IEnumerable<(string Heading, IEnumerable<Lesson> Lessons)> Headings(string? order)
    {
        var lessons = speaker.Snapshot.Lessons.Where(lesson => lesson.Header.Validity.Contains(today)).OrderBy(lesson => lesson.Id, StringComparer.Ordinal).ToList();
        return order switch
        {
            "viec" => lessons.SelectMany(lesson => lesson.Header.Goals.Select(goal => (goal, lesson)))
                .GroupBy(pair => pair.goal, pair => pair.lesson)
                .Select(goal => (speaker.Label("muc-tieu." + goal.Key), goal.AsEnumerable())),
            "muc" => lessons.GroupBy(lesson => lesson.Header.Level).OrderBy(level => level.Key)
                .Select(level => (speaker.Label("trang-muc-" + level.Key.ToString(CultureInfo.InvariantCulture)), level.AsEnumerable())),
            _ => lessons.GroupBy(GroupOf).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => (NameOf(group.Key), group.AsEnumerable())),
        };
    }

    /// <summary>The group of a lesson's main skill; the skill listed first is the main one.</summary>
    private static string GroupOf(Lesson lesson) => lesson.Header.Skills[0].Split('.')[0];

    private string NameOf(string group) =>
        speaker.Snapshot.Framework.Skills.FirstOrDefault(skill => skill.Code.StartsWith(group + ".", StringComparison.Ordinal))?.Group ?? group;

    private string Minutes(Lesson lesson) =>
        speaker.Fill("trang-phut", new Dictionary<string, string> { ["so"] = lesson.Header.Minutes.ToString(CultureInfo.InvariantCulture) });
}
