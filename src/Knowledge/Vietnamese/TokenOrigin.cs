namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>How a token came to be: as typed, or through which repair.</summary>
public enum TokenOrigin
{
    Typed,
    Teencode,
    Abbreviation,
    Dialect,
    Residue,
    Repeated,
    Typo,
    Synonym,
}
