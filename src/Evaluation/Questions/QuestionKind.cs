namespace TroLyAo.Evaluation.Questions;

/// <summary>What a question is there to measure.</summary>
public enum QuestionKind
{
    /// <summary>A phrasing the index has never seen; one passage is right.</summary>
    HeldBack,

    /// <summary>The same, with its true passage taken out of the index: only a refusal is right.</summary>
    Withheld,

    /// <summary>Nothing in the course answers it: only a refusal is right.</summary>
    OffTopic,

    /// <summary>Written by other hands than the lessons; some passages are right.</summary>
    Stranger,
}
