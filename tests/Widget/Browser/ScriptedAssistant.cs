using System.Collections.Concurrent;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Rendering;
using TroLyAo.Bot.Turns;

namespace TroLyAo.Widget.Browser;

/// <summary>Says known things, so that a test can tell what should be on the screen.</summary>
internal sealed class ScriptedAssistant : ITurnHandler
{
    public const string Question = "Làm VNeID mức 2 ở đâu?";
    public const string Answer = "Bác đến trực tiếp Công an xã, phường bất kỳ. Không mất tiền.";
    public const string Erase = "xóa dữ liệu của tôi";
    public const string Markup = "<img src=x onerror=alert(1)><b>đậm</b>";

    private static readonly string[] Choices = ["Xong rồi", "Nhắc lại", "Không thấy", "Quay lại", "Gặp người thật"];

    private readonly ConcurrentQueue<TurnRequest> asked = [];

    /// <summary>Conversations that were opened.</summary>
    public int Opened => asked.Count(request => request.Kind == MessageKind.Joined);

    /// <summary>How often this was answered.</summary>
    public int Answered(string text) => asked.Count(request => request.Text.Text == text);

    public ValueTask<TurnResult> HandleAsync(TurnRequest request, CancellationToken cancellationToken)
    {
        asked.Enqueue(request);
        var message = request switch
        {
            { Kind: MessageKind.Joined } => Plain("Cháu chào bác. Bác cần hỏi gì về VNeID, dịch vụ công hay an toàn trên mạng ạ?"),
            { Text.Text: Question } => Lesson(),
            { Text.Text: "Xong rồi" } => Plain("Tốt rồi ạ. Sang bước tiếp theo nhé."),
            { Text.Text: "thẻ" } => Plain(Markup),
            _ => Plain($"Cháu đã nhận: {request.Text.Text}"),
        };
        var outcome = request.Text.Text == Erase ? TurnOutcome.Erased : TurnOutcome.Answered;
        var trace = new TurnTrace(outcome, null, [], "test", 2, null);
        return ValueTask.FromResult(new TurnResult(ConversationState.Empty, [new Reply(message, trace)]));
    }

    private static OutboundMessage Plain(string text) => new(text, text, [new TextBlock(text)], []);

    private static OutboundMessage Lesson() => new(
        Answer,
        Answer,
        [
            new TextBlock(Answer + " Cần hỏi thêm, bác gọi 1900 0368."),
            new ListBlock("Cần chuẩn bị", ["Thẻ căn cước còn hạn.", "Số điện thoại đứng tên bác."]),
            new WarningBlock("Cảnh báo", ["Không ai làm mức 2 qua điện thoại. Ai gọi điện hứa nâng mức 2 là lừa đảo.", "Không đọc mã 6 số gửi về máy cho bất kỳ ai. Bị lừa thì gọi 113."]),
            new StepsBlock("Các bước",
            [
                new ViewStep(1, 3, "Đến công an", "Bác đến Công an phường hoặc xã gần nhất.", "có bàn tiếp nhận hồ sơ căn cước.", [new ViewFix("Đi lại khó", "bác nhờ người nhà hỏi Công an phường xem có hỗ trợ tại nhà không.")], false),
                new ViewStep(2, 3, "Nói việc cần làm", "Bác nói “Tôi muốn làm định danh mức 2” và đưa thẻ căn cước.", "cán bộ đưa bác phiếu mẫu TK01.", [], false),
                new ViewStep(3, 3, "Đặt mật khẩu", "Bác tự đặt mật khẩu, không cho ai xem.", null, [new ViewFix("Quên mật khẩu", "bác bấm “Quên mật khẩu”."), new ViewFix("Máy báo sai", "bác nhờ cán bộ.")], true),
            ]),
            new SourcesBlock("Nguồn", [new ViewSource("Nghị định 69/2024/NĐ-CP", "tháng 7/2024", "https://vanban.chinhphu.vn/nd69"), new ViewSource("Báo nói miệng", "", "javascript:alert(1)")], "Phường chưa duyệt bài này."),
        ],
        Choices);
}
