namespace TroLyAo.Knowledge.Authoring;

/// <summary>Whether a fault keeps the content from being published.</summary>
public enum FaultSeverity
{
    Warning,
    Error,
}
