namespace TroLyAo.Evaluation.Metrics;

/// <summary>One row of a reliability table: of the answers given with a probability in this range, how many were right.</summary>
public sealed record Bin(double From, double Until, int Count, double MeanProbability, double ShareRight);
