namespace TroLyAo.Knowledge.Corpus;

/// <summary>The days on which something holds, both ends included; an open end has no limit.</summary>
public readonly record struct EffectivePeriod(DateOnly? From, DateOnly? Until)
{
    public static readonly EffectivePeriod Always = new(null, null);

    public bool Contains(DateOnly day) => !(day < From) && !(day > Until);

    /// <summary>True once the last day is past; something not yet in force is not expired.</summary>
    public bool ExpiredOn(DateOnly day) => day > Until;

    /// <summary>The days on which both hold.</summary>
    public EffectivePeriod And(EffectivePeriod other) => new(Later(From, other.From), Earlier(Until, other.Until));

    private static DateOnly? Later(DateOnly? a, DateOnly? b) => a is null ? b : b is null ? a : a > b ? a : b;

    private static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null ? b : b is null ? a : a < b ? a : b;
}
