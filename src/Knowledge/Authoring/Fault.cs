namespace TroLyAo.Knowledge.Authoring;

/// <summary>Something wrong in the content, told to the curator in Vietnamese: where, what, and how to mend it.</summary>
/// <param name="File">Path inside the content folder.</param>
/// <param name="Line">From 1.</param>
public sealed record Fault(FaultSeverity Severity, string File, int Line, string What, string Mend)
{
    public override string ToString() =>
        $"{(Severity == FaultSeverity.Error ? "LỖI" : "LƯU Ý")} {File}:{Line}: {What} → {Mend}";
}
