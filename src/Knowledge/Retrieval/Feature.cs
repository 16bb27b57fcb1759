namespace TroLyAo.Knowledge.Retrieval;

/// <summary>What is measured between a question and a passage. Every value lies in 0…1 unless told otherwise.</summary>
public enum Feature
{
    /// <summary>Harmonic mean of how much of the question and of the closest way to ask is shared, weighted by rarity.</summary>
    AskLikeness,

    /// <summary>The same over adjacent syllable pairs.</summary>
    PairLikeness,

    /// <summary>The same over character trigrams: what survives a broken word.</summary>
    GramLikeness,

    /// <summary>Mean likeness of the three closest ways to ask.</summary>
    AskAgreement,

    /// <summary>Share of the question found in the closest way to ask.</summary>
    AskCoverage,

    /// <summary>BM25 against the ways to ask, accents folded.</summary>
    AskLane,

    /// <summary>BM25 against the text, accents folded.</summary>
    BodyLane,

    /// <summary>Share of the question found anywhere in the passage or in what its lesson is about.</summary>
    Coverage,

    /// <summary>Rarity of the rarest word of the question that is found nowhere in the passage, against the rarest there is.</summary>
    RarestMissing,

    /// <summary>Share of the shared accented words whose accents differ.</summary>
    AccentClash,

    /// <summary>1 when question and closest way to ask disagree on a negation.</summary>
    NegationClash,

    /// <summary>1 when the question is, accents aside, one of the ways to ask.</summary>
    Exact,

    /// <summary>1 for a passage that is a whole lesson.</summary>
    IsLesson,

    /// <summary>1 for a passage that is a step.</summary>
    IsStep,

    /// <summary>Share of the question that only a listed synonym brings in.</summary>
    SynonymCoverage,

    /// <summary>Share of the closest way to ask found in the question.</summary>
    AskCovered,

    /// <summary>How much likelier the words are for this passage than for any: mean log ratio, a sixth of it, cut to −0.5…1.</summary>
    Likelihood,

    /// <summary>The same over words with their accents, times the share of accented words.</summary>
    MarkedLikelihood,

    /// <summary>The same over adjacent pairs.</summary>
    PairLikelihood,

    /// <summary>Probability that the question asks for this passage's side of a matter.</summary>
    FacetMatch,

    /// <summary>BM25 against the ways to ask and the text put together, as a share of the best candidate's.</summary>
    RelativeLane,

    /// <summary>Cosine with the middle of the passage's ways to ask, as the meaning vectors see it; cut to 0…1.</summary>
    MeaningNearness,

    /// <summary>Mean cosine with the three nearest ways to ask; cut to 0…1.</summary>
    MeaningClosest,

    /// <summary>How much nearer the passage is than the nearest of another lesson, in meaning; −1…1.</summary>
    MeaningLead,

    /// <summary>How much of the question the course has a meaning for; the same for every candidate, so it tells answerable from not.</summary>
    MeaningStrength,

    /// <summary>Cosine with the nearest matter the course does not teach; the same for every candidate.</summary>
    OutsideNearness,

    /// <summary>How much nearer the passage's ways to ask are than those of matters not taught; −1…1.</summary>
    OutsideLead,
}
