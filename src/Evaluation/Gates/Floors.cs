namespace TroLyAo.Evaluation.Gates;

/// <summary>What the assistant must not fall below: the last accepted figures, a little under what was measured, so that a change that makes it
/// worse does not pass. They are raised towards <see cref="Aims"/> and never lowered.</summary>
public static class Floors
{
    /// <summary>Held-back phrasings, written to share few words with the indexed ones. Measured 63.8 % on 2026-11-24.</summary>
    public const double HeldBack = 0.61;

    /// <summary>The same without accents or mistyped. Measured 64.3 % and 61.4 %.</summary>
    public const double HeldBackBroken = 0.58;

    /// <summary>Questions by other hands, right passage first. Measured 94.5 %, 93.5 % without accents.</summary>
    public const double OtherHands = 0.90;

    /// <summary>Questions by other hands that are not refused. Measured 96.8 %, 96.1 % without accents.</summary>
    public const double OtherHandsKept = 0.94;

    /// <summary>Off-topic questions that are not answered. Measured 95.8 %.</summary>
    public const double OffTopicNotAnswered = 0.93;

    /// <summary>Off-topic questions that are plainly refused. Measured 82.7 %.</summary>
    public const double OffTopicRefused = 0.78;

    /// <summary>Questions whose true passage is missing that are refused. Measured 35.0 %.</summary>
    public const double WithheldRefused = 0.30;

    /// <summary>Minimal pairs with both halves right. Measured 92.1 %.</summary>
    public const double Pairs = 0.85;
}
