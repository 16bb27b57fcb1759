using System.Globalization;
using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Bot.Answering;

/// <summary>Says where an answer comes from and how old it is.</summary>
internal static class SourceNotes
{
    /// <summary>From this many days on, the person is told that things may have changed.</summary>
    private const int MayHaveChangedAfterDays = 60;

    public static Provenance Of(Speaker speaker, Lesson lesson, IEnumerable<Sentence> said, DateOnly today)
    {
        var notes = new List<Statement>();
        var day = Day(lesson.Header.CheckedAt);
        var reviewer = lesson.Header.ReviewedBy is { } key ? speaker.Snapshot.Ward.Find(key) : null;
        notes.Add(reviewer is null
            ? speaker.Say("chua-duyet", ("ngay", day))
            : speaker.Say("da-duyet", ("noi", WardWords.Describe(reviewer)), ("ngay", day)));
        if (today.DayNumber - lesson.Header.CheckedAt.DayNumber > MayHaveChangedAfterDays)
            notes.Add(speaker.Say("co-the-doi"));
        return new Provenance(speaker.Snapshot.SourcesOf(lesson, said), notes);
    }

    public static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);
}
