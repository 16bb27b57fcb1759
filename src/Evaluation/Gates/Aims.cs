namespace TroLyAo.Evaluation.Gates;

/// <summary>What the assistant is to reach.</summary>
public static class Aims
{
    /// <summary>Right passage first for phrasings never indexed, typed well.</summary>
    public const double Plain = 0.92;

    /// <summary>The same without accents: most old people type so.</summary>
    public const double NoAccents = 0.90;

    /// <summary>The same with typing mistakes, teencode or dialect.</summary>
    public const double Broken = 0.88;

    /// <summary>Questions of the course that are not refused.</summary>
    public const double Kept = 0.95;

    /// <summary>Questions on other matters that are refused: a wrong answer there is invented help.</summary>
    public const double OffTopicRefused = 0.97;

    /// <summary>Questions whose true passage is missing that are refused.</summary>
    public const double WithheldRefused = 0.50;
}
