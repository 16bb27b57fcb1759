using TroLyAo.Widget.Browser;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace TroLyAo.Widget;

[Collection(BrowserCollection.Name)]
public sealed class OfflineTests(Chromium chromium)
{
    private const string Kept = "Mạng đang chậm, không phải lỗi của bác. Cháu giữ tin này và sẽ gửi lại.";

    [Fact]
    public async Task a_message_written_without_network_is_kept_and_sent_once()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await Expect(visit.Log).ToContainTextAsync("Cháu chào bác");
        await visit.Context.SetOfflineAsync(true);
        await visit.AskAsync("tin lúc mất mạng");
        await Expect(visit.Status).ToHaveTextAsync(Kept);
        await Expect(visit.Log).ToContainTextAsync("cháu đang giữ");
        await visit.ShootAsync("phone-offline");
        await visit.Context.SetOfflineAsync(false);
        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: tin lúc mất mạng");
        await Expect(visit.Status).ToBeEmptyAsync();
        Assert.Equal(1, visit.Server.Script.Answered("tin lúc mất mạng"));
        Assert.Equal(1, await visit.Log.GetByText("Cháu đã nhận: tin lúc mất mạng").CountAsync());
    }

    [Fact]
    public async Task a_message_kept_without_network_survives_closing_the_page()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await Expect(visit.Log).ToContainTextAsync("Cháu chào bác");
        await visit.Context.SetOfflineAsync(true);
        await visit.AskAsync("để mai gửi");
        await Expect(visit.Status).ToHaveTextAsync(Kept);
        await visit.Page.CloseAsync();
        await visit.Context.SetOfflineAsync(false);
        await visit.OpenAsync();
        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: để mai gửi");
        Assert.Equal(1, visit.Server.Script.Answered("để mai gửi"));
    }

    [Fact]
    public async Task a_post_whose_answer_was_lost_is_answered_once()
    {
        await using var visit = await Visit.StartAsync(chromium);
        await Expect(visit.Log).ToContainTextAsync("Cháu chào bác");
        var lost = 0;
        await visit.Page.RouteAsync("**/activities", async route =>
        {
            if (route.Request.Method == "POST" && Interlocked.Increment(ref lost) == 1)
            {
                await route.FetchAsync();
                await route.AbortAsync();
                return;
            }

            await route.ContinueAsync();
        });
        await visit.AskAsync("mất hồi âm");
        await Expect(visit.Log).ToContainTextAsync("Cháu đã nhận: mất hồi âm");
        await visit.Page.WaitForTimeoutAsync(1500);
        Assert.Equal(1, visit.Server.Script.Answered("mất hồi âm"));
        Assert.Equal(1, await visit.Log.GetByText("Cháu đã nhận: mất hồi âm").CountAsync());
        await Expect(visit.Status).ToBeEmptyAsync();
    }
}
