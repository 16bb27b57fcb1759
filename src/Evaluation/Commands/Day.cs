namespace TroLyAo.Evaluation.Commands;

/// <summary>The day on which questions are asked: the given one, or today in Vietnam.</summary>
internal static class Day
{
    public static DateOnly Of(DateOnly? given) =>
        given ?? DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).DateTime);
}
