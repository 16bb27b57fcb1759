using TroLyAo.Bot.Turns;

namespace TroLyAo.Scenarios;

public sealed class ConversationTests(Assistant assistant) : IClassFixture<Assistant>
{
    [Theory]
    [InlineData("lam vneid muc 2 o dau")]
    [InlineData("Làm VNeID mức 2 ở đâu?")]
    [InlineData("lafm vneid muwcs 2 owr ddaau")]
    [InlineData("mần vneid mức 2 ở mô")]
    public async Task the_first_message_gets_the_whole_lesson_at_once(string typed)
    {
        var reply = await assistant.Open().SayAsync(typed);

        Assert.Equal((TurnOutcome.Lesson, "N2.03"), (reply.Trace.Outcome, reply.Trace.LessonId));
        foreach (var part in new[] { "đến trực tiếp Công an", "Cần chuẩn bị", "Bước 1/4", "Nếu không được", "Không ai làm mức 2 qua điện thoại", "Nguồn:", "Phường chưa duyệt" })
            Assert.Contains(part, reply.Message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thế có mất tiền không", "N2.03#phi")]
    [InlineData("the co mat tien khong", "N2.03#phi")]
    [InlineData("bao lâu thì xong", "N2.03#bao-lau")]
    [InlineData("cần mang gì", "N2.03#mang-gi")]
    public async Task a_question_without_a_subject_belongs_to_the_lesson_at_hand(string followUp, string passage)
    {
        var talk = assistant.Open();
        await talk.SayAsync("làm VNeID mức 2 ở đâu");

        Assert.Equal([passage], (await talk.SayAsync(followUp)).Trace.PassageIds);
    }

    [Fact]
    public async Task a_new_topic_is_a_new_topic_in_the_middle_of_a_lesson()
    {
        var talk = assistant.Open();
        await talk.SayAsync("làm VNeID mức 2 ở đâu");

        var reply = await talk.SayAsync("mất điện thoại phải làm gì");

        Assert.Equal("N6.07", reply.Trace.LessonId);
    }

    [Theory]
    [InlineData("thế thủ tục ly hôn thì sao")]
    [InlineData("cách nấu phở bò")]
    [InlineData("thời tiết ngày mai thế nào")]
    public async Task a_thread_does_not_open_the_door_to_other_matters(string foreign)
    {
        var talk = assistant.Open();
        await talk.SayAsync("làm VNeID mức 2 ở đâu");

        var outcome = (await talk.SayAsync(foreign)).Trace.Outcome;

        Assert.Contains(outcome, new[] { TurnOutcome.OutOfScope, TurnOutcome.NoEvidence, TurnOutcome.Clarify });
    }

    [Fact]
    public async Task a_lesson_is_walked_through_step_by_step_and_back()
    {
        var talk = assistant.Open();
        await talk.SayAsync("làm VNeID mức 2 ở đâu");

        Assert.Equal(["N2.03/buoc-1"], (await talk.SayAsync("Làm từng bước")).Trace.PassageIds);
        Assert.Equal(["N2.03/buoc-2"], (await talk.SayAsync("Xong rồi")).Trace.PassageIds);
        Assert.Equal(["N2.03/buoc-2"], (await talk.SayAsync("nhac lai")).Trace.PassageIds);
        Assert.Equal(["N2.03/buoc-2"], (await talk.SayAsync("không thấy nút đó")).Trace.PassageIds);
        Assert.Contains("Công an phường", (await talk.SayAsync("vẫn không được")).Message.Text, StringComparison.Ordinal);
        Assert.Equal(["N2.03/buoc-1"], (await talk.SayAsync("quay lại")).Trace.PassageIds);
        Assert.Equal(TurnOutcome.Command, (await talk.SayAsync("dừng")).Trace.Outcome);
        Assert.Equal(["N2.03/buoc-1"], (await talk.SayAsync("học tiếp")).Trace.PassageIds);
    }

    [Fact]
    public async Task who_says_that_they_are_new_to_phones_is_spoken_to_so()
    {
        var talk = assistant.Open();
        var reply = await talk.SayAsync("tôi 72 tuổi không biết gì");

        Assert.Equal((TurnOutcome.Command, 1), (reply.Trace.Outcome, reply.Trace.Level));
        Assert.Contains("Từ khó", (await talk.SayAsync("làm VNeID mức 2 ở đâu")).Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_answer_that_ends_tonight_is_said_today_and_never_tomorrow()
    {
        var last = new DateOnly(2027, 2, 28);
        var ending = assistant.View.Snapshot.Passages.Where(passage => passage.Validity.Until == last && passage.Questions.Count > 0).ToList();
        Assert.NotEmpty(ending);
        var today = 0;
        foreach (var passage in ending)
        {
            today += (await assistant.Open("2027-02-28").SayAsync(passage.Heading)).Trace.PassageIds.Contains(passage.Id) ? 1 : 0;
            Assert.DoesNotContain(passage.Id, (await assistant.Open("2027-03-01").SayAsync(passage.Heading)).Trace.PassageIds);
        }

        Assert.True(today > ending.Count * 0.7, $"{today} of {ending.Count} are said on their last day");
    }

    [Fact]
    public async Task who_asks_for_what_has_expired_is_told_so_and_whom_to_ask()
    {
        var ending = assistant.View.Snapshot.Passages.Where(passage => passage.Validity.Until == new DateOnly(2027, 2, 28) && passage.Questions.Count > 0);
        var outcomes = new List<TurnOutcome>();
        foreach (var passage in ending)
            outcomes.Add((await assistant.Open("2027-03-01").SayAsync(passage.Heading)).Trace.Outcome);

        Assert.Contains(TurnOutcome.Expired, outcomes);
    }

    [Theory]
    [InlineData("mã otp của tôi là 482913")]
    [InlineData("số căn cước 025 199 001 234 của tôi có đúng không")]
    public async Task a_code_or_number_is_warned_about_and_never_repeated(string words)
    {
        var reply = await assistant.Open().SayAsync(words);

        Assert.Equal(TurnOutcome.PersonalData, reply.Trace.Outcome);
        Assert.DoesNotContain("482913", reply.Message.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("199 001", reply.Message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("😀😀😀")]
    [InlineData("\u200b\u202e\u200f")]
    [InlineData("???")]
    public async Task a_message_without_words_gets_a_kind_way_on(string words) =>
        Assert.Equal(TurnOutcome.Clarify, (await assistant.Open().SayAsync(words)).Trace.Outcome);
}
