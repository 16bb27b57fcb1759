using System.Globalization;
using System.Text;

namespace TroLyAo.Evaluation.Reports;

/// <summary>The report as text.</summary>
internal static class AnswersTable
{
    public static string Of(AnswersReport report, bool withMisses)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"content {report.ContentVersion}: {report.Lessons} lessons, {report.ShortAnswers} short answers; answer from {report.AnswerFrom:0.00}, refuse below {report.RefuseBelow:0.00}");
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"{"measure",-62} {"n",6} {"value",7} {"aim",7} {"floor",7}");
        foreach (var measure in report.Measures)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{measure.Name,-62} {measure.Count,6} {measure.Value,7:0.0 %} {measure.Aim,7:0.0 %} {measure.Floor,7:0.0 %} {(measure.Holds ? "" : "BELOW")}");
        }

        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"Brier score {report.Brier:0.000}; probability stated against share right:");
        foreach (var bin in report.Reliability)
            text.AppendLine(CultureInfo.InvariantCulture, $"  {bin.From:0.0}–{bin.Until:0.0}  n {bin.Count,5}  stated {bin.MeanProbability:0.00}  right {bin.ShareRight:0.00}");
        if (withMisses)
            text.AppendLine().AppendJoin('\n', report.Misses).AppendLine();
        return text.ToString();
    }
}
