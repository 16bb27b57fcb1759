using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Authoring;

/// <summary>What came of reading the content folder: a snapshot, or none and the reasons.</summary>
/// <param name="Snapshot">Null exactly when <paramref name="Faults"/> holds an error.</param>
public sealed record ReadResult(Snapshot? Snapshot, IReadOnlyList<Fault> Faults)
{
    /// <summary>All faults as lines a curator can act on, worst first.</summary>
    public string Report() => string.Join('\n', Faults.OrderByDescending(fault => fault.Severity).Select(fault => fault.ToString()));
}
