using System.Collections.Concurrent;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Bot.Tests.Turns;

public sealed class TurnQueueTests
{
    [Fact]
    public async Task turns_of_one_conversation_run_one_at_a_time_and_in_order()
    {
        var running = 0;
        var overlaps = 0;
        await using var host = await TurnHost.StartAsync(new HandlerOf(async (request, stop) =>
        {
            overlaps += Interlocked.Increment(ref running) > 1 ? 1 : 0;
            await Task.Delay(request.Text.Text.Length % 3, stop);
            Interlocked.Decrement(ref running);
            return HandlerOf.Say(request, $"{request.State.Step}");
        }));
        await host.OpenAsync("c");

        await Task.WhenAll(Enumerable.Range(0, 40).Select(count => host.SayAsync("c", new string('a', count))));

        var log = await host.SettledAsync("c", 82);
        var replies = log.Where(message => message.Author == MessageAuthor.Bot).ToList();
        Assert.Equal(0, overlaps);
        Assert.Equal(Enumerable.Range(0, 41).Select(count => $"{count}"), replies.Select(HandlerOf.WordsOf));
        Assert.Equal(replies.Select(reply => reply.ReplyTo).Order(), replies.Select(reply => reply.ReplyTo));
    }

    [Fact]
    public async Task conversations_do_not_wait_for_each_other()
    {
        using var gate = new SemaphoreSlim(0);
        await using var host = await TurnHost.StartAsync(new HandlerOf(async (request, stop) =>
        {
            if (request.Text.Text == "lâu")
            {
                await gate.WaitAsync(stop);
            }

            return HandlerOf.Say(request, "xong");
        }));
        await host.OpenAsync("slow");
        await host.OpenAsync("quick");
        await host.SayAsync("slow", "lâu");

        await host.SayAsync("quick", "nhanh");

        await host.SettledAsync("quick", 4);
        Assert.Equal(3, (await host.LogOfAsync("slow")).Count);
        gate.Release();
        await host.SettledAsync("slow", 4);
    }

    [Fact]
    public async Task no_more_turns_run_side_by_side_than_allowed()
    {
        var running = 0;
        var most = new ConcurrentBag<int>();
        await using var host = await TurnHost.StartAsync(
            new HandlerOf(async (request, stop) =>
            {
                most.Add(Interlocked.Increment(ref running));
                await Task.Delay(5, stop);
                Interlocked.Decrement(ref running);
                return HandlerOf.Say(request, "xong");
            }),
            settings: ("Turns:Parallel", "3"));

        await Task.WhenAll(Enumerable.Range(0, 20).Select(count => host.OpenAsync($"c{count}")));

        for (var count = 0; count < 20; count++)
        {
            await host.SettledAsync($"c{count}", 2);
        }

        Assert.InRange(most.Max(), 2, 3);
    }

    [Fact]
    public async Task a_turn_that_throws_ends_in_an_apology_and_the_log_keeps_the_words_to_itself()
    {
        await using var host = await TurnHost.StartAsync(new HandlerOf((request, _) =>
            request.Text.Text == "bí mật của bà" ? throw new InvalidOperationException(request.Text.Text) : ValueTask.FromResult(HandlerOf.Say(request, "ổn"))));
        await host.OpenAsync("c");
        var broken = await host.SayAsync("c", "bí mật của bà");
        await host.SayAsync("c", "tiếp");

        var log = await host.SettledAsync("c", 6);

        var failed = TurnJson.ReadReply(log.Single(message => message.ReplyTo == broken.Id.Sequence).Payload);
        Assert.Equal(TurnOutcome.Failed, failed.Trace.Outcome);
        Assert.StartsWith("Xin lỗi", failed.Message.Text, StringComparison.Ordinal);
        Assert.Equal("ổn", HandlerOf.WordsOf(log[^1]));
        Assert.Contains(host.Log.Lines, line => line.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.Lines, line => line.Contains("bí mật", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_turn_that_never_ends_is_given_up_even_if_it_ignores_being_told_to_stop()
    {
        await using var host = await TurnHost.StartAsync(
            new HandlerOf(async (request, _) =>
            {
                await Task.Delay(request.Kind == MessageKind.Joined ? 0 : 30_000, CancellationToken.None);
                return HandlerOf.Say(request, "muộn");
            }),
            settings: ("Turns:Longest", "00:00:00.100"));
        await host.OpenAsync("c");
        await host.SayAsync("c", "chào");

        var log = await host.SettledAsync("c", 4);

        Assert.Equal(TurnOutcome.Failed, TurnJson.ReadReply(log[^1].Payload).Trace.Outcome);
    }

    [Fact]
    public async Task turns_cut_off_by_a_crash_are_answered_once_and_in_order_after_the_next_start()
    {
        using var folder = new TempFolder();
        await using (var first = await TurnHost.StartAsync(
            new HandlerOf(async (request, stop) =>
            {
                await Task.Delay(Timeout.Infinite, stop);
                return HandlerOf.Say(request, "không tới");
            }),
            folder))
        {
            await first.OpenAsync("a");
            await first.OpenAsync("b");
            await first.SayAsync("a", "một");
            await first.SayAsync("a", "hai");
            await first.SayAsync("b", "ba");
            await first.StopAtOnceAsync();
        }

        await using var second = await TurnHost.StartAsync(new HandlerOf(), folder);

        Assert.Equal(["Xin chào!", "một", "hai"], (await second.SettledAsync("a", 6)).Where(m => m.Author == MessageAuthor.Bot).Select(HandlerOf.WordsOf));
        Assert.Equal(["Xin chào!", "ba"], (await second.SettledAsync("b", 4)).Where(m => m.Author == MessageAuthor.Bot).Select(HandlerOf.WordsOf));
    }

    [Fact]
    public async Task a_message_that_stopped_the_program_again_and_again_gets_an_apology()
    {
        using var folder = new TempFolder();
        var endless = new HandlerOf(async (request, stop) =>
        {
            await Task.Delay(Timeout.Infinite, stop);
            return HandlerOf.Say(request, "không tới");
        });
        for (var start = 0; start < 4; start++)
        {
            await using var host = await TurnHost.StartAsync(endless, folder);
            await host.OpenAsync("c");
            await host.StopAtOnceAsync();
        }

        await using var last = await TurnHost.StartAsync(endless, folder);

        var log = await last.SettledAsync("c", 2);
        Assert.Equal(TurnOutcome.Failed, TurnJson.ReadReply(log[^1].Payload).Trace.Outcome);
    }

    [Fact]
    public async Task stopping_finishes_the_turns_in_hand()
    {
        using var folder = new TempFolder();
        await using var host = await TurnHost.StartAsync(
            new HandlerOf(async (request, stop) =>
            {
                await Task.Delay(50, stop);
                return HandlerOf.Say(request, "xong");
            }),
            folder);
        await host.OpenAsync("c");
        await host.SayAsync("c", "một");
        await host.SayAsync("c", "hai");

        await host.StopAsync();

        Assert.Equal(6, (await host.LogOfAsync("c")).Count(message => !message.Pending));
    }

    [Fact]
    public async Task a_long_turn_shows_that_it_is_being_worked_on_and_a_short_one_does_not()
    {
        await using var host = await TurnHost.StartAsync(
            new HandlerOf(async (request, stop) =>
            {
                await Task.Delay(request.Text.Text == "lâu" ? 800 : 0, stop);
                return HandlerOf.Say(request, "xong");
            }),
            settings: [("Turns:TypingAfter", "00:00:00.300"), ("Turns:TypingEvery", "00:00:10")]);
        await host.OpenAsync("c");
        await host.SettledAsync("c", 2);
        using var feed = host.Feed.Subscribe("c", 100);
        await host.SayAsync("c", "nhanh");
        await host.SettledAsync("c", 4);
        await host.SayAsync("c", "lâu");
        await host.SettledAsync("c", 6);

        feed.End();
        var seen = new List<string>();
        await foreach (var item in feed.Items.ReadAllAsync())
        {
            seen.Add(item.Message is null ? "typing" : HandlerOf.WordsOf(item.Message));
        }

        Assert.Equal(["nhanh", "xong", "lâu", "typing", "xong"], seen);
    }

    [Fact]
    public async Task a_listener_that_falls_behind_is_dropped()
    {
        await using var host = await TurnHost.StartAsync(new HandlerOf());
        await host.OpenAsync("c");
        await host.SettledAsync("c", 2);
        using var feed = host.Feed.Subscribe("c", 3);
        for (var count = 0; count < 5; count++)
        {
            await host.SayAsync("c", "chào");
        }

        await host.SettledAsync("c", 12);

        Assert.Equal(3, await feed.Items.ReadAllAsync().CountAsync());
    }
}
