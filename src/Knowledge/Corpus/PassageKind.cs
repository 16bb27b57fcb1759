namespace TroLyAo.Knowledge.Corpus;

/// <summary>What a passage is cut from.</summary>
public enum PassageKind
{
    Lesson,
    Step,
    ShortAnswer,
}
