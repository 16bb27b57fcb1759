namespace TroLyAo.Evaluation.Calibration;

/// <summary>Logistic regression by full-batch gradient descent with momentum and an L2 penalty. Small and repeatable: no randomness.</summary>
internal static class LogisticFit
{
    private const int Rounds = 4000;
    private const double Rate = 0.5;
    private const double Momentum = 0.9;

    /// <param name="rows">Signals of each example.</param>
    /// <param name="labels">1 for right, 0 for wrong.</param>
    /// <param name="importance">Weight of each example.</param>
    /// <returns>Weights, with the bias last.</returns>
    public static double[] Fit(double[][] rows, double[] labels, double[] importance, double penalty)
    {
        var width = rows[0].Length;
        var weights = new double[width + 1];
        var speed = new double[width + 1];
        var total = importance.Sum();
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[width + 1];
            for (var i = 0; i < rows.Length; i++)
            {
                var error = (Probability(weights, rows[i]) - labels[i]) * importance[i] / total;
                for (var j = 0; j < width; j++)
                    gradient[j] += error * rows[i][j];
                gradient[width] += error;
            }

            for (var j = 0; j <= width; j++)
            {
                speed[j] = (Momentum * speed[j]) - (Rate * (gradient[j] + (j < width ? penalty * weights[j] : 0)));
                weights[j] += speed[j];
            }
        }

        return weights;
    }

    public static double Probability(double[] weights, double[] row)
    {
        var z = weights[^1];
        for (var j = 0; j < row.Length; j++)
            z += weights[j] * row[j];
        return 1 / (1 + Math.Exp(-z));
    }
}
