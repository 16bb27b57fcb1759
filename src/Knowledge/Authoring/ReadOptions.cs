namespace TroLyAo.Knowledge.Authoring;

/// <summary>How strictly content is read.</summary>
/// <param name="LeaveOutBrokenLessons">When set, a lesson with errors is left out with a warning instead of stopping the whole course.</param>
public sealed record ReadOptions(bool LeaveOutBrokenLessons);
