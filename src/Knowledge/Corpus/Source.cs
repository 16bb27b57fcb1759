namespace TroLyAo.Knowledge.Corpus;

/// <summary>Where a fact comes from.</summary>
/// <param name="Date">Date of the source as written in its file: "2026", "2026-07" or "2026-07-15".</param>
/// <param name="Retrieved">Day on which a person last read it.</param>
/// <param name="Url">Empty when no certain address is known.</param>
public sealed record Source(
    string Id,
    string Title,
    SourceKind Kind,
    string Url,
    string Date,
    DateOnly Retrieved,
    EffectivePeriod Validity);
