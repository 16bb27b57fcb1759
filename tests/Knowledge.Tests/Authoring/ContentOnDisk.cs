using TroLyAo.Knowledge.Authoring;

namespace TroLyAo.Knowledge.Tests.Authoring;

/// <summary>A small, sound content folder in a temporary place, to be broken in one way by each test.</summary>
internal sealed class ContentOnDisk : IDisposable
{
    public const string LessonPath = "lessons/N2/N2.03-lam-muc-2.md";

    public ContentOnDisk()
    {
        Write("framework/khung.yaml", "id: k\nversion: \"1\"\ngroups:\n  - code: N2\n    name: Nhóm\n    skills:\n      - {code: N2.4, name: Kỹ năng}\n");
        Write("sources/luat.yaml", "- {id: luat, title: Luật, kind: law, date: 2024-06, retrieved: 2026-11-23}\n");
        Write("safety/hotlines.yaml", "- {number: 1900 0368, name: VNeID, purpose: hỏi, cost: có tính cước}\n");
        Write("messages/goals.yaml", "muc-tieu.co-vneid: Có VNeID\n");
        Write("safety/domains.yaml", "- {domain: dichvucong.gov.vn, name: Cổng}\n");
        Write("places/ward.yaml", "name: phường\nprovince: tỉnh\noffices:\n  - {key: cong-an-phuong, name: Công an phường}\n");
        Write(LessonPath, Lesson("N2.03"));
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("tro-ly-ao-content-").FullName;

    public static string Lesson(string id) => $$"""
        ---
        id: {{id}}
        title: Làm VNeID mức 2
        kind: howto
        topic: VNeID
        skills: [{code: N2.4, role: main}]
        framework: k@1
        level: 1
        audience: [dan]
        goals: [co-vneid]
        minutes: 8
        device: [any]
        risk: none
        sources: [luat]
        questions: [làm mức 2, lam muc 2, nâng mức hai, lên mức 2, đi làm mức 2, mức 2 làm sao, muốn mức 2, đk mức 2]
        held_back: [chỉ cách lên mức hai, muc 2 the nao]
        not_questions: [quên mật khẩu, mức 1]
        checked_at: 2026-11-24
        review_every: P90D
        reviewed_by:
        reviewed_at:
        status: live
        version: 1
        handover: cong-an-phuong
        ---

        # Trả lời ngắn
        {Bac} đến Công an phường. Không mất tiền. [nguồn: luat]

        # Mục tiêu
        {Bac} làm được mức 2.

        # Bước 1. Đến nơi
        lam: {Bac} đến Công an phường.
        thay: Có bàn tiếp nhận.
        neu-khong:
          - "Không biết đường": {bac} hỏi người nhà.

        # Bước 2. Đưa thẻ
        lam: {Bac} đưa thẻ căn cước.
        thay: Cán bộ nhận thẻ.
        neu-khong:
          - "Thẻ hết hạn": {bac} xin làm thẻ mới.

        # Nhớ 3 điều
        1. Đến tận nơi.
        2. Mang thẻ.
        3. Không mất tiền.

        # Hỏi đáp

        ## Mức 2 có mất tiền không?
        ma: phi
        khia-canh: phi
        Không mất tiền. [nguồn: luat]
        cach-hoi:
          - mat tien khong
          - tốn bao nhiêu
          - đóng phí không
        giu-lai:
          - hết bao nhiêu tiền
          - phi the nao

        # Kiểm tra nhanh
        ```yaml
        - {id: {{id}}.q1, skill: N2.4, form: A, stem: Hỏi, author_difficulty: 1, options: [{t: a, ok: true}, {t: b, why: sai}]}
        - {id: {{id}}.q2, skill: N2.4, form: B, stem: Hỏi, author_difficulty: 1, options: [{t: a, ok: true}, {t: b, why: sai}]}
        ```
        """;

    public void Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Replace(string path, string from, string to)
    {
        var text = File.ReadAllText(Path.Combine(Root, path));
        Assert.Contains(from, text, StringComparison.Ordinal);
        Write(path, text.Replace(from, to, StringComparison.Ordinal));
    }

    public ReadResult Read(bool leaveOutBroken = false) => ContentReader.Read(Root, new ReadOptions(leaveOutBroken));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
