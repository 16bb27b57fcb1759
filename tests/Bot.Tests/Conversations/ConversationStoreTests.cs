using CsCheck;
using Microsoft.Extensions.Time.Testing;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Tests.Conversations;

public sealed class ConversationStoreTests
{
    /// <summary>Never answers, so that messages stay unfinished for the store to be looked at.</summary>
    private static readonly HandlerOf Silent = new(async (request, stop) =>
    {
        await Task.Delay(Timeout.Infinite, stop);
        return new TurnResult(request.State, []);
    });

    [Fact]
    public void a_state_that_lacks_a_field_has_its_default()
    {
        Assert.Equal(2, TurnJson.ReadState("{}").Level);
        Assert.Empty(TurnJson.ReadState("{}").Offered);
    }

    [Fact]
    public void a_state_is_read_as_it_was_written()
    {
        var state = new ConversationState { Level = 3, LessonId = "N2.03", Step = 4, PassageId = "N2.03#phi", Offered = [new("Có", "N1#a")], Stuck = 2 };

        var read = TurnJson.ReadState(TurnJson.Write(state));

        Assert.Equal(TurnJson.Write(state), TurnJson.Write(read));
        Assert.Equal("Có", read.Offered[0].Label);
    }

    [Fact]
    public async Task a_conversation_is_opened_once_however_many_try()
    {
        await using var host = await TurnHost.StartAsync(new HandlerOf());

        var opened = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => host.OpenAsync("c")));

        Assert.Single(opened, true);
        var log = await host.SettledAsync("c", 2);
        Assert.Equal([MessageAuthor.System, MessageAuthor.Bot], log.Select(message => message.Author));
    }

    [Fact]
    public async Task a_message_to_an_unknown_conversation_is_refused()
    {
        await using var host = await TurnHost.StartAsync(new HandlerOf());

        Assert.Null(await host.Store.AcceptAsync(new NewMessage("nowhere", null, "{}", true), CancellationToken.None));
    }

    [Fact]
    public async Task a_message_delivered_twice_is_logged_once_and_keeps_its_first_name()
    {
        await using var host = await TurnHost.StartAsync(new HandlerOf());
        await host.OpenAsync("c");
        await host.OpenAsync("other");

        var all = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => host.SayAsync("c", "chào", "same")));
        var later = await host.SayAsync("c", "chào", "same");
        var elsewhere = await host.SayAsync("other", "chào", "same");

        Assert.Single(all.Append(later).Select(accepted => accepted.Id).Distinct());
        Assert.Single(all, accepted => !accepted.Again);
        Assert.False(elsewhere.Again);
        var log = await host.SettledAsync("c", 4);
        Assert.Equal(4, log.Count);
    }

    [Fact]
    public async Task sequences_and_times_increase_even_when_the_clock_goes_back()
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 8, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.Zero };
        await using var host = await TurnHost.StartAsync(new HandlerOf(), time: clock);
        await host.OpenAsync("c");
        for (var count = 0; count < 5; count++)
        {
            await host.SayAsync("c", "một");
        }

        clock.AdjustTime(new DateTimeOffset(2026, 11, 24, 7, 0, 0, TimeSpan.Zero));
        await host.SayAsync("c", "hai");

        var log = await host.SettledAsync("c", 14);
        Assert.Equal(Enumerable.Range(1, 14).Select(number => (long)number), log.Select(message => message.Id.Sequence));
        Assert.All(log.Zip(log.Skip(1)), pair => Assert.True(pair.First.At < pair.Second.At));
    }

    [Fact]
    public async Task a_turn_committed_twice_is_answered_once()
    {
        await using var host = await TurnHost.StartAsync(Silent);
        await host.OpenAsync("c");
        var greeting = (await host.LogOfAsync("c"))[0].Id;

        await Task.WhenAll(Enumerable.Range(0, 5).Select(_ =>
            host.Store.CompleteAsync(new TurnCommit(greeting, "{\"level\":3}", ["{}", "{}"], false), CancellationToken.None)));

        var log = await host.LogOfAsync("c");
        Assert.Equal(3, log.Count);
        Assert.False(log[0].Pending);
        Assert.All(log.Skip(1), reply => Assert.Equal(greeting.Sequence, reply.ReplyTo));
        Assert.Equal("{\"level\":3}", (await host.Store.FindAsync("c", CancellationToken.None))!.State);
    }

    [Fact]
    public async Task forgetting_leaves_nothing_of_what_was_said_before_not_even_in_the_files()
    {
        using var folder = new TempFolder();
        await using var host = await TurnHost.StartAsync(new HandlerOf((request, _) => ValueTask.FromResult(
            HandlerOf.Say(request, "xong", request.Text.Text == "xoá" ? TurnOutcome.Erased : TurnOutcome.Answered))), folder);
        await host.OpenAsync("c");
        await host.SayAsync("c", "chuyện riêng");
        await host.SettledAsync("c", 4);

        await host.SayAsync("c", "xoá");

        for (var patience = 0; patience < 200 && (await host.LogOfAsync("c")).Count != 2; patience++)
        {
            await Task.Delay(25);
        }

        Assert.Equal(["xoá", "xong"], (await host.LogOfAsync("c")).Select(HandlerOf.WordsOf));

        // The writer takes the next message only when it is done with the last.
        await host.SayAsync("c", "tiếp");
        foreach (var file in Directory.EnumerateFiles(folder.Location))
        {
            await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(stream);
            Assert.DoesNotContain("chuyện riêng", await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task reads_from_any_place_give_the_rest_of_the_log()
    {
        await using var host = await TurnHost.StartAsync(new HandlerOf());
        await host.OpenAsync("c");
        for (var count = 0; count < 10; count++)
        {
            await host.SayAsync("c", $"câu {count}");
        }

        var all = await host.SettledAsync("c", 22);

        await Gen.Select(Gen.Long[-1, 30], Gen.Int[1, 30]).SampleAsync(async (after, limit) =>
        {
            var part = await host.Store.ReadAsync("c", after, limit, CancellationToken.None);
            return part.SequenceEqual(all.Where(message => message.Id.Sequence > after).Take(limit));
        }, iter: 50);
    }

    [Fact]
    public async Task what_could_not_be_written_does_not_take_others_with_it()
    {
        await using var host = await TurnHost.StartAsync(new HandlerOf());
        await host.OpenAsync("c");

        var bad = host.Store.AcceptAsync(new NewMessage("c", null, null!, true), CancellationToken.None);
        var good = Enumerable.Range(0, 50).Select(count => host.SayAsync("c", $"câu {count}")).ToList();

        await Assert.ThrowsAnyAsync<Exception>(() => bad);
        await Task.WhenAll(good);
        await host.SettledAsync("c", 102);
    }

    [Fact]
    public async Task the_database_writes_ahead()
    {
        using var folder = new TempFolder();
        await using var host = await TurnHost.StartAsync(new HandlerOf(), folder);

        Assert.True(File.Exists(Path.Combine(folder.Location, "conversations.db-wal")));
    }

    [Fact]
    public async Task a_log_left_behind_by_a_kill_is_recovered_at_the_next_start()
    {
        using var left = new TempFolder();
        using var folder = new TempFolder();
        await using (var host = await TurnHost.StartAsync(new HandlerOf(), folder))
        {
            await host.OpenAsync("c");
            await host.SettledAsync("c", 2);

            // What a dead program leaves: the database and its write-ahead log, without the index that lived in shared memory.
            foreach (var name in (string[])["conversations.db", "conversations.db-wal"])
            {
                await using var from = new FileStream(Path.Combine(folder.Location, name), FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
                await using var to = File.Create(Path.Combine(left.Location, name));
                await from.CopyToAsync(to);
            }
        }

        await using var next = await TurnHost.StartAsync(new HandlerOf(), left);

        Assert.Equal(2, (await next.LogOfAsync("c")).Count);
        await next.SayAsync("c", "chào");
        await next.SettledAsync("c", 4);
    }
}
