namespace TroLyAo.Knowledge.Authoring;

/// <summary>An entry of a list file with its place.</summary>
internal sealed record Found<T>(T Item, string File, int Line);
