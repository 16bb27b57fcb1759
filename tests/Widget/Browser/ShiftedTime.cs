namespace TroLyAo.Widget.Browser;

/// <summary>The real clock, put forward as far as a test wants.</summary>
internal sealed class ShiftedTime : TimeProvider
{
    private TimeSpan shift;

    public void Forward(TimeSpan by) => shift += by;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + shift;
}
