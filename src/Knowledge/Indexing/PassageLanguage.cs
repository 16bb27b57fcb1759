namespace TroLyAo.Knowledge.Indexing;

/// <summary>How likely a passage is to be asked for in given words: a unigram model over all its ways to ask, its text and its lesson's subject,
/// smoothed by the whole course (Dirichlet, μ = 12), and the same widened by <see cref="WordAssociations"/>.</summary>
internal sealed class PassageLanguage
{
    private const double Smoothing = 12;
    private const double AskWeight = 1;
    private const double BodyWeight = 0.35;
    private const double SubjectWeight = 0.15;

    private readonly Dictionary<int, double>[] own;
    private readonly Dictionary<int, double>[] widened;
    private readonly double[] lengths;
    private readonly Dictionary<int, double> course = [];
    private readonly double unknownShare;

    public PassageLanguage(IReadOnlyList<IndexedPassage> passages, WordAssociations associations)
    {
        own = [.. passages.Select(CountsOf)];
        lengths = [.. own.Select(counts => counts.Values.Sum())];
        widened = [.. own.Select((counts, i) => Widen(counts, lengths[i], associations))];
        var total = lengths.Sum();
        foreach (var counts in own)
        {
            foreach (var (word, count) in counts)
                course[word] = course.GetValueOrDefault(word) + (count / total);
        }

        unknownShare = 0.5 / total;
    }

    /// <summary>Mean over the question's words of log P(word | passage) − log P(word | course): 0 is "no better than any passage".</summary>
    public double Likelihood(TokenText question, int ordinal, bool associated)
    {
        var sum = 0d;
        var weight = 0d;
        for (var i = 0; i < question.Words.Length; i++)
        {
            var background = question.Words[i] >= 0 ? course.GetValueOrDefault(question.Words[i], unknownShare) : unknownShare;
            var share = lengths[ordinal] > 0 ? own[ordinal].GetValueOrDefault(question.Words[i]) / lengths[ordinal] : 0;
            if (associated)
                share = (0.6 * share) + (0.4 * widened[ordinal].GetValueOrDefault(question.Words[i]));
            var mixed = ((lengths[ordinal] * share) + (Smoothing * background)) / (lengths[ordinal] + Smoothing);
            sum += question.Weights[i] * Math.Log(mixed / background);
            weight += question.Weights[i];
        }

        return weight > 0 ? sum / weight : 0;
    }

    private static Dictionary<int, double> CountsOf(IndexedPassage passage)
    {
        var counts = new Dictionary<int, double>();
        foreach (var ask in passage.Asks)
            Add(ask, AskWeight, counts);
        Add(passage.Body, BodyWeight, counts);
        foreach (var word in passage.Subject)
            counts[word] = counts.GetValueOrDefault(word) + SubjectWeight;
        return counts;
    }

    private static void Add(TokenText text, double weight, Dictionary<int, double> counts)
    {
        for (var i = 0; i < text.Words.Length; i++)
            counts[text.Words[i]] = counts.GetValueOrDefault(text.Words[i]) + (weight * Math.Max(0.1, text.Weights[i]));
    }

    private static Dictionary<int, double> Widen(Dictionary<int, double> counts, double length, WordAssociations associations)
    {
        var widened = new Dictionary<int, double>();
        foreach (var (word, count) in counts)
        {
            foreach (var (other, share) in associations.Of(word))
                widened[other] = widened.GetValueOrDefault(other) + (share * count / length);
        }

        return widened;
    }
}
