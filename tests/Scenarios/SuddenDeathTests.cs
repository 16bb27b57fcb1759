using System.Net.WebSockets;
using System.Text.Json.Nodes;

namespace TroLyAo.Scenarios;

public sealed class SuddenDeathTests : IDisposable
{
    private const int PerLife = 80;

    private static readonly (string, string)[] NoLimits =
        [("DirectLine:Limits:ConversationBurst", "1000000"), ("DirectLine:Limits:SocketBacklog", "16"), ("DirectLine:Limits:ActivitiesPerPage", "100")];

    private readonly string data = Directory.CreateTempSubdirectory("tro-ly-ao-").FullName;

    [Fact]
    public async Task what_was_acknowledged_is_answered_once_and_in_order_though_the_program_is_killed_again_and_again()
    {
        var talks = new List<Talk>();
        for (var life = 0; life < 3; life++)
        {
            using var bot = await BotProcess.StartAsync(data, NoLimits);
            for (var count = 0; count < 4; count++)
            {
                talks.Add(await Talk.StartAsync(bot));
            }

            var before = talks.Sum(talk => talk.Acknowledged.Count);
            var talking = talks.ConvertAll(talk => TalkUntilDeathAsync(bot, talk));
            while (talks.Sum(talk => talk.Acknowledged.Count) < before + PerLife)
            {
                await Task.Delay(20);
            }

            await bot.KillAsync();
            await Task.WhenAll(talking);
        }

        using var last = await BotProcess.StartAsync(data, NoLimits);
        foreach (var talk in talks)
        {
            AssertAnsweredOnceAndInOrder(await talk.AnsweredAsync(last), talk.Acknowledged);
        }
    }

    [Fact]
    public async Task interrupted_it_finishes_the_turns_in_hand_and_takes_leave_of_the_streams()
    {
        var bot = await BotProcess.StartAsync(data, NoLimits);
        var talk = await Talk.StartAsync(bot);
        using var stream = await talk.OpenStreamAsync(bot);
        for (var count = 0; count < 20; count++)
        {
            await talk.SayAsync(bot, $"làm VNeID ở đâu, lần {count}");
        }

        var stopping = bot.InterruptAsync();
        var buffer = new byte[1 << 20];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await stream.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
        }
        while (part.MessageType != WebSocketMessageType.Close);
        await stream.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);

        Assert.Equal(0, await stopping);
        bot.Dispose();
        using var again = await BotProcess.StartAsync(data, NoLimits);
        AssertAnsweredOnceAndInOrder(await talk.ActivitiesAsync(again), talk.Acknowledged);
    }

    [Fact]
    public async Task a_stream_nobody_reads_is_dropped_and_everybody_else_goes_on()
    {
        using var bot = await BotProcess.StartAsync(data, NoLimits);
        var deaf = await Talk.StartAsync(bot);
        using var stream = await deaf.OpenStreamAsync(bot);
        var words = string.Concat(Enumerable.Repeat("không ai nghe ", 280));
        for (var count = 0; count < 800; count++)
        {
            await deaf.SayAsync(bot, words);
        }

        var other = await Talk.StartAsync(bot);
        await other.SayAsync(bot, "còn sống không");
        await other.AnsweredAsync(bot);

        // The messages that still fit on the way arrive; then comes the end, not the rest.
        await deaf.AnsweredAsync(bot);
        var received = 0L;
        var buffer = new byte[1 << 20];
        try
        {
            while (await stream.ReceiveAsync(buffer.AsMemory(), CancellationToken.None) is { MessageType: not WebSocketMessageType.Close } part)
            {
                received += part.Count;
            }
        }
        catch (WebSocketException)
        {
            // Cut off in the middle of a frame, after ten seconds of not being read.
        }

        var everything = (await deaf.ActivitiesAsync(bot)).Sum(activity => (long)activity.ToJsonString().Length);
        Assert.True(received < everything, $"{received} of {everything} bytes went to a stream that nobody read.");
    }

    public void Dispose() => Directory.Delete(data, recursive: true);

    private static async Task TalkUntilDeathAsync(BotProcess bot, Talk talk)
    {
        try
        {
            for (var count = 0; ; count++)
            {
                await talk.SayAsync(bot, $"làm VNeID ở đâu, lần {count}");
            }
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            // Dead. The message on the way was not acknowledged and may or may not be in the log.
        }
    }

    private static void AssertAnsweredOnceAndInOrder(List<JsonNode> activities, IReadOnlyList<string> acknowledged)
    {
        var ids = activities.ConvertAll(activity => activity["id"]!.GetValue<string>());
        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);

        var answers = activities.Where(activity => activity["replyToId"] is not null).ToList();
        var answered = answers.ConvertAll(activity => activity["replyToId"]!.GetValue<string>());
        Assert.Equal(answered.Order(StringComparer.Ordinal), answered);
        Assert.All(acknowledged, id => Assert.Contains(id, answered));

        // A turn may answer in several messages, but never says the same twice.
        Assert.Equal(answers.Count, answers.Select(answer => (answer["replyToId"]!.GetValue<string>(), answer["text"]!.GetValue<string>())).Distinct().Count());
        Assert.Single(activities, activity => activity["channelData"]?["troLyAo"]?["outcome"]?.GetValue<string>() == "greeting");
    }
}
