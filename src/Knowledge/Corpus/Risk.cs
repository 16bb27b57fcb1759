namespace TroLyAo.Knowledge.Corpus;

/// <summary>What a citizen could lose if the lesson were wrong or misused.</summary>
public enum Risk
{
    None,
    Money,
    Identity,
    Health,
}
