using TroLyAo.Knowledge.Authoring;

namespace TroLyAo.Knowledge.Publishing;

/// <summary>The content cannot be served. The message is the whole report for the curator.</summary>
public sealed class ContentRejectedException(IReadOnlyList<Fault> faults)
    : Exception("Nội dung có lỗi, trợ lý chưa chạy được:\n" + new ReadResult(null, faults).Report())
{
    public IReadOnlyList<Fault> Faults { get; } = faults;
}
