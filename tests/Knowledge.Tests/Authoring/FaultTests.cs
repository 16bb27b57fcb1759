using TroLyAo.Knowledge.Authoring;

namespace TroLyAo.Knowledge.Tests.Authoring;

public sealed class FaultTests : IDisposable
{
    private readonly ContentOnDisk content = new();

    public void Dispose() => content.Dispose();

    [Fact]
    public void a_sound_folder_has_no_faults()
    {
        var read = content.Read();

        Assert.Empty(read.Faults);
        Assert.Equal(["N2.03", "N2.03/buoc-1", "N2.03/buoc-2", "N2.03#phi"], read.Snapshot!.Passages.Select(passage => passage.Id));
    }

    [Theory]
    [InlineData("id: N2.03", "id: N2.04", 2, "tên tệp không bắt đầu bằng mã “N2.04-”")]
    [InlineData("minutes: 8", "minutes: tám", 11, "“minutes” phải là số từ 1 đến 10")]
    [InlineData("kind: howto", "kind: bai", 4, "“kind: bai” không hợp lệ")]
    [InlineData("checked_at: 2026-11-24", "checked_at: 24/11/2026", 18, "“checked_at: 24/11/2026” không phải ngày")]
    [InlineData("khia-canh: phi", "khia-canh: gia", 54, "khía cạnh “gia” không hợp lệ")]
    [InlineData("lam: {Bac} đưa thẻ căn cước.", "lam:", 40, "“Bước 2. Đưa thẻ” thiếu “lam:”")]
    [InlineData("# Bước 2. Đưa thẻ", "# Bước 3. Đưa thẻ", 39, "“Bước 3” đứng ở chỗ của bước 2")]
    [InlineData("# Nhớ 3 điều", "# Ghi nhớ", 45, "đề mục “Ghi nhớ” không có trong mẫu")]
    [InlineData("Cán bộ nhận thẻ.", "Gọi 1900 1234.", 41, "số điện thoại “1900 1234” không có trong content/safety/hotlines.yaml")]
    [InlineData("Cán bộ nhận thẻ.", "Vào trang vneid-gov.com.", 41, "địa chỉ “vneid-gov.com” không có trong content/safety/domains.yaml")]
    [InlineData("Không mất tiền. [nguồn: luat]\ncach-hoi", "Không mất tiền.\ncach-hoi", 52, "không nêu nguồn")]
    [InlineData("Không mất tiền. [nguồn: luat]\ncach-hoi", "Không mất tiền. [nguồn: lạ]\ncach-hoi", 55, "nguồn “lạ” không có trong “sources” của bài")]
    public void a_fault_is_told_with_its_line_and_a_mend(string from, string to, int line, string what)
    {
        content.Replace(ContentOnDisk.LessonPath, from, to);

        var read = content.Read();

        Assert.Null(read.Snapshot);
        var fault = Assert.Single(read.Faults, fault => fault.What.Contains(what, StringComparison.Ordinal));
        Assert.Equal((ContentOnDisk.LessonPath, line), (fault.File, fault.Line));
        Assert.NotEmpty(fault.Mend);
    }

    [Fact]
    public void broken_front_matter_is_a_fault_with_a_line_and_no_stack_trace()
    {
        content.Replace(ContentOnDisk.LessonPath, "audience: [dan]", "audience: [dan");

        var fault = Assert.Single(content.Read().Faults);

        Assert.Contains("YAML sai cú pháp", fault.What, StringComparison.Ordinal);
        Assert.Equal(9, fault.Line);
    }

    [Fact]
    public void a_list_that_refers_to_itself_is_a_fault_and_does_not_stop_the_program()
    {
        content.Replace(ContentOnDisk.LessonPath, "audience: [dan]", "audience: &a [*a]");

        var fault = Assert.Single(content.Read().Faults);

        Assert.Contains("ngoặc kép", fault.What, StringComparison.Ordinal);
        Assert.Equal(9, fault.Line);
    }

    [Fact]
    public void all_faults_are_told_at_once()
    {
        content.Replace(ContentOnDisk.LessonPath, "minutes: 8", "minutes: 99");
        content.Replace(ContentOnDisk.LessonPath, "ma: phi", "ma: PHÍ");
        content.Replace("sources/luat.yaml", "date: 2024-06, ", "");

        Assert.Equal(3, content.Read().Faults.Count);
    }

    [Fact]
    public void a_source_without_a_date_is_refused()
    {
        content.Replace("sources/luat.yaml", "date: 2024-06, ", "");

        var fault = Assert.Single(content.Read().Faults);

        Assert.Equal("nguồn “luat” thiếu ngày hoặc ngày sai (“”)", fault.What);
    }

    [Fact]
    public void a_duplicate_id_names_both_files()
    {
        content.Write("lessons/N2/N2.03-ban-sao.md", ContentOnDisk.Lesson("N2.03").Replace("N2.03.q", "N2.99.q", StringComparison.Ordinal));

        var fault = Assert.Single(content.Read().Faults);

        Assert.Equal("mã bài “N2.03” đã dùng ở lessons/N2/N2.03-ban-sao.md", fault.What);
        Assert.Equal(ContentOnDisk.LessonPath, fault.File);
    }

    [Fact]
    public void a_circle_of_prerequisites_is_shown()
    {
        content.Write("lessons/N2/N2.04-bai-sau.md", ContentOnDisk.Lesson("N2.04").Replace("risk: none", "risk: none\nprerequisites: [N2.03]", StringComparison.Ordinal));
        content.Replace(ContentOnDisk.LessonPath, "risk: none", "risk: none\nprerequisites: [N2.04]");

        Assert.Contains(content.Read().Faults, fault => fault.What == "các bài đòi nhau thành vòng: N2.03 → N2.04 → N2.03");
    }

    [Fact]
    public void a_broken_lesson_can_be_left_out_with_a_warning()
    {
        content.Write("lessons/N2/N2.04-bai-hong.md", "không có phần đầu");

        var read = content.Read(leaveOutBroken: true);

        Assert.Equal(["N2.03"], read.Snapshot!.Lessons.Select(lesson => lesson.Id));
        Assert.Contains(read.Faults, fault => fault.File == "lessons/N2/N2.04-bai-hong.md" && fault.What.Contains("tạm bỏ ra", StringComparison.Ordinal));
        Assert.All(read.Faults, fault => Assert.Equal(FaultSeverity.Warning, fault.Severity));
    }
}
