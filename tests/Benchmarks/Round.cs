using System.Diagnostics;

namespace TroLyAo.Benchmarks;

/// <summary>What one crowd of conversations saw: times from asking to the answer's arrival, and turns per second of all together.</summary>
internal sealed record Round(double MedianMs, double P95Ms, double PerSecond)
{
    public static async Task<Round> RunAsync(IReadOnlyList<Citizen> citizens, IReadOnlyList<string> questions, int turnsEach)
    {
        var clock = Stopwatch.StartNew();
        var times = await Task.WhenAll(citizens.Select((citizen, number) => TalkAsync(citizen, number, questions, turnsEach)));
        var all = times.SelectMany(each => each).Order().ToList();
        return new Round(all[all.Count / 2].TotalMilliseconds, all[(int)(all.Count * 0.95)].TotalMilliseconds, all.Count / clock.Elapsed.TotalSeconds);
    }

    /// <summary>The middle round by median time, so that one disturbed round does not count.</summary>
    public static Round Middle(IEnumerable<Round> rounds)
    {
        var sorted = rounds.OrderBy(round => round.MedianMs).ToList();
        return sorted[sorted.Count / 2];
    }

    private static async Task<List<TimeSpan>> TalkAsync(Citizen citizen, int number, IReadOnlyList<string> questions, int turns)
    {
        var times = new List<TimeSpan>(turns);
        for (var turn = 0; turn < turns; turn++)
        {
            times.Add(await citizen.AskAsync(questions[((number * 31) + turn) % questions.Count]));
        }

        return times;
    }
}
