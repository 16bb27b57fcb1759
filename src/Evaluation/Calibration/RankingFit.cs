namespace TroLyAo.Evaluation.Calibration;

/// <summary>Fits weights so that the right candidate of each question gets the largest share of a softmax over its candidates.</summary>
internal static class RankingFit
{
    private const int Rounds = 600;
    private const double Rate = 1.5;
    private const double Momentum = 0.9;
    private const double Penalty = 0.0005;

    /// <param name="questions">For each question the features of its candidates, and which are right.</param>
    public static double[] Fit(IReadOnlyList<(double[][] Candidates, bool[] Right)> questions, double[] start)
    {
        var weights = start.ToArray();
        var speed = new double[weights.Length];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[weights.Length];
            foreach (var (candidates, right) in questions)
                AddGradient(candidates, right, weights, gradient, questions.Count);
            for (var j = 0; j < weights.Length; j++)
            {
                speed[j] = (Momentum * speed[j]) - (Rate * (gradient[j] + (Penalty * weights[j])));
                weights[j] += speed[j];
            }
        }

        return weights;
    }

    private static void AddGradient(double[][] candidates, bool[] right, double[] weights, double[] gradient, int count)
    {
        var scores = candidates.Select(features => Dot(weights, features)).ToArray();
        var top = scores.Max();
        var shares = scores.Select(score => Math.Exp(score - top)).ToArray();
        var all = shares.Sum();
        var good = 0d;
        for (var i = 0; i < shares.Length; i++)
            good += right[i] ? shares[i] : 0;
        for (var i = 0; i < shares.Length; i++)
        {
            var pull = (shares[i] / all) - (right[i] ? shares[i] / good : 0);
            for (var j = 0; j < weights.Length; j++)
                gradient[j] += pull * candidates[i][j] / count;
        }
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0d;
        for (var i = 0; i < a.Length; i++)
            sum += a[i] * b[i];
        return sum;
    }
}
