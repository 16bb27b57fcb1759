namespace TroLyAo.Knowledge.Authoring;

/// <summary>Gathers the faults of one file, so that all are told at once.</summary>
internal sealed class FaultList(string file)
{
    private readonly List<Fault> faults = [];

    public string File => file;

    public IReadOnlyList<Fault> All => faults;

    public bool HasErrors => faults.Exists(fault => fault.Severity == FaultSeverity.Error);

    public void Error(int line, string what, string mend) => faults.Add(new Fault(FaultSeverity.Error, file, line, what, mend));

    public void Warn(int line, string what, string mend) => faults.Add(new Fault(FaultSeverity.Warning, file, line, what, mend));
}
