namespace TroLyAo.Evaluation.Gates;

/// <summary>What the assistant must not fall below: the last accepted figures, a little under what was measured, so that a change that makes it
/// worse does not pass. They are raised towards <see cref="Aims"/> and never lowered.</summary>
public static class Floors
{
    /// <summary>Held-back phrasings, written to share few words with the indexed ones. Measured 73.5 % on 2026-11-25.</summary>
    public const double HeldBack = 0.71;

    /// <summary>The same without accents or mistyped. Measured 73.0 % and 68.8 %.</summary>
    public const double HeldBackBroken = 0.66;

    /// <summary>Questions by other hands, right passage first. Measured 96.6 %, 96.3 % without accents.</summary>
    public const double OtherHands = 0.93;

    /// <summary>Questions by other hands that are not refused. Measured 98.1 %, 97.8 % without accents.</summary>
    public const double OtherHandsKept = 0.96;

    /// <summary>Off-topic questions that are not answered. Measured 95.2 %.</summary>
    public const double OffTopicNotAnswered = 0.93;

    /// <summary>Off-topic questions that are plainly refused. Measured 88.5 %, 90.1 % without accents.</summary>
    public const double OffTopicRefused = 0.85;

    /// <summary>Questions whose true passage is missing that are refused. Measured 39.4 %.</summary>
    public const double WithheldRefused = 0.36;

    /// <summary>Minimal pairs with both halves right. Measured 94.5 %.</summary>
    public const double Pairs = 0.89;
}
