namespace TroLyAo.Knowledge.Corpus;

/// <summary>What sort of source it is.</summary>
public enum SourceKind
{
    Law,
    Official,
    Press,
}
