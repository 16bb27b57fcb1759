namespace TroLyAo.Knowledge.Indexing;

/// <summary>How likely a passage is to be asked for in given words: a unigram model over all its ways to ask, its text and its lesson's subject,
/// smoothed by the whole course (Dirichlet, μ = 12).</summary>
internal sealed class PassageLanguage
{
    private const double Smoothing = 12;
    private const double AskWeight = 1;
    private const double BodyWeight = 0.35;
    private const double SubjectWeight = 0.15;

    private readonly Func<TokenText, int[]> wordsOf;
    private readonly Dictionary<int, double>[] own;
    private readonly double[] lengths;
    private readonly Dictionary<int, double> course = [];
    private readonly double unknownShare;

    /// <param name="wordsOf">Which words of a text are counted: folded or with accents.</param>
    /// <param name="withSubject">Whether what its lesson is about counts for a passage; only for folded words.</param>
    public PassageLanguage(IReadOnlyList<IndexedPassage> passages, Func<TokenText, int[]> wordsOf, bool withSubject)
    {
        this.wordsOf = wordsOf;
        own = [.. passages.Select(passage => CountsOf(passage, withSubject))];
        lengths = [.. own.Select(counts => counts.Values.Sum())];
        var total = lengths.Sum();
        foreach (var counts in own)
        {
            foreach (var (word, count) in counts)
                course[word] = course.GetValueOrDefault(word) + (count / total);
        }

        unknownShare = 0.5 / total;
    }

    /// <summary>Mean over the question's words of log P(word | passage) − log P(word | course): 0 is "no better than any passage".</summary>
    public double Likelihood(TokenText question, int ordinal)
    {
        var sum = 0d;
        var weight = 0d;
        var words = wordsOf(question);
        for (var i = 0; i < words.Length; i++)
        {
            var background = words[i] >= 0 ? course.GetValueOrDefault(words[i], unknownShare) : unknownShare;
            var share = lengths[ordinal] > 0 ? own[ordinal].GetValueOrDefault(words[i]) / lengths[ordinal] : 0;
            var mixed = ((lengths[ordinal] * share) + (Smoothing * background)) / (lengths[ordinal] + Smoothing);
            sum += question.Weights[i] * Math.Log(mixed / background);
            weight += question.Weights[i];
        }

        return weight > 0 ? sum / weight : 0;
    }

    private Dictionary<int, double> CountsOf(IndexedPassage passage, bool withSubject)
    {
        var counts = new Dictionary<int, double>();
        foreach (var ask in passage.Asks)
            Add(ask, AskWeight, counts);
        Add(passage.Body, BodyWeight, counts);
        foreach (var word in passage.Subject.Where(_ => withSubject))
            counts[word] = counts.GetValueOrDefault(word) + SubjectWeight;
        return counts;
    }

    private void Add(TokenText text, double weight, Dictionary<int, double> counts)
    {
        var words = wordsOf(text);
        for (var i = 0; i < words.Length; i++)
            counts[words[i]] = counts.GetValueOrDefault(words[i]) + (weight * Math.Max(0.1, text.Weights[i]));
    }
}
