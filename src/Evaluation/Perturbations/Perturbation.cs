namespace TroLyAo.Evaluation.Perturbations;

/// <summary>A way in which people type something other than what they mean.</summary>
/// <param name="Apply">Returns the question so typed; the random source decides where.</param>
public sealed record Perturbation(string Name, Func<string, Random, string> Apply);
