using TroLyAo.Benchmarks;

const int Conversations = 32;
const int Rounds = 5;
var turnsEach = args is [var given, ..] ? int.Parse(given, System.Globalization.CultureInfo.InvariantCulture) : 40;
var questions = QuestionList.Read(Server.Root());

using var full = await Server.StartAsync(empty: false);
var (first, fullStart) = await ColdStartAsync(full);
using var empty = await Server.StartAsync(empty: true);
var (second, emptyStart) = await ColdStartAsync(empty);
if (second.ContentVersion != EmptyTurnHandler.Version)
{
    throw new InvalidOperationException("The program's handler did not step back: register it with TryAdd.");
}

var fullCrowd = await CrowdAsync(full, first);
var emptyCrowd = await CrowdAsync(empty, second);
var fullRounds = new List<Round>();
var emptyRounds = new List<Round>();
for (var round = 0; round <= Rounds; round++)
{
    // In turns, so that whatever else the machine does falls on both alike.
    emptyRounds.Add(await Round.RunAsync(emptyCrowd, questions, turnsEach));
    fullRounds.Add(await Round.RunAsync(fullCrowd, questions, turnsEach));
}

// The first round warms up.
var (one, other) = (Round.Middle(fullRounds.Skip(1)), Round.Middle(emptyRounds.Skip(1)));
Console.WriteLine($"{Conversations} conversations at once, {Conversations * turnsEach} turns a round, {questions.Count} different questions, middle of {Rounds} rounds");
Console.WriteLine($"{"",-22}{"full turn",12}{"empty turn",12}{"ratio",8}");
Print("median, ms", one.MedianMs, other.MedianMs);
Print("95th percentile, ms", one.P95Ms, other.P95Ms);
Print("turns per second", one.PerSecond, other.PerSecond);
Print("cold start, ms", fullStart.TotalMilliseconds, emptyStart.TotalMilliseconds);
Print("memory, MB", full.MegabytesInMemory, empty.MegabytesInMemory);

void Print(string what, double left, double right) => Console.WriteLine($"{what,-22}{left,12:F1}{right,12:F1}{left / right,8:F2}");

// From the start of the process to the first answer to a question.
async Task<(Citizen Citizen, TimeSpan Took)> ColdStartAsync(Server server)
{
    var citizen = await Citizen.ArriveAsync(server.Http);
    await citizen.AskAsync(questions[0]);
    return (citizen, server.SinceStart.Elapsed);
}

async Task<List<Citizen>> CrowdAsync(Server server, Citizen known)
{
    var crowd = new List<Citizen> { known };
    while (crowd.Count < Conversations)
    {
        crowd.Add(await Citizen.ArriveAsync(server.Http));
    }

    return crowd;
}
