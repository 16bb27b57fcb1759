using TroLyAo.Knowledge.Corpus;

namespace TroLyAo.Knowledge.Indexing;

/// <summary>Guesses from its words which side of a matter a question asks about: naive Bayes over words and pairs, learnt from the ways to ask,
/// whose passages name their facet. Only words that many lessons share are heard, so that the subject does not drown the question. A whole
/// lesson and a step are sides of their own.</summary>
internal sealed class FacetGuess
{
    private const double Smoothing = 0.3;

    /// <summary>Words of one question are far from independent; their evidence is damped so that the guess is not overconfident.</summary>
    private const double Damping = 0.7;

    /// <summary>Share of the lessons a word must be asked in to say something about the side rather than the subject.</summary>
    private const double SharedBy = 0.2;

    private readonly Dictionary<string, Side> sides = [];
    private readonly HashSet<int> shared;
    private readonly int vocabulary;
    private readonly double asks;

    public FacetGuess(IReadOnlyList<IndexedPassage> passages)
    {
        shared = SharedWords(passages);
        foreach (var passage in passages)
        {
            var name = NameOf(passage.Passage);
            if (!sides.TryGetValue(name, out var side))
                sides.Add(name, side = new Side());
            foreach (var ask in passage.Asks)
            {
                side.Asks++;
                asks++;
                foreach (var word in ask.Words.Concat(ask.Pairs).Where(shared.Contains).Distinct())
                {
                    side.Words[word] = side.Words.GetValueOrDefault(word) + 1;
                    side.Total++;
                }
            }
        }

        vocabulary = Math.Max(1, shared.Count);
    }

    /// <summary>Probability of each side, by name.</summary>
    public IReadOnlyDictionary<string, double> Of(TokenText question)
    {
        var known = question.Words.Concat(question.Pairs).Where(shared.Contains).Distinct().ToList();
        var logs = sides.ToDictionary(
            side => side.Key,
            side => Math.Log((side.Value.Asks + 1) / (asks + sides.Count)) + (Damping * known.Sum(word => side.Value.Log(word, vocabulary))));
        var top = logs.Values.DefaultIfEmpty().Max();
        var all = logs.Values.Sum(log => Math.Exp(log - top));
        return logs.ToDictionary(log => log.Key, log => Math.Exp(log.Value - top) / all);
    }

    public static string NameOf(Passage passage) => passage.Kind == PassageKind.ShortAnswer ? passage.Facet.ToString() : passage.Kind.ToString();

    private static HashSet<int> SharedWords(IReadOnlyList<IndexedPassage> passages)
    {
        var lessons = passages
            .GroupBy(passage => passage.Passage.Lesson.Id)
            .Select(lesson => lesson.SelectMany(passage => passage.Asks).SelectMany(ask => ask.Words.Concat(ask.Pairs)).Distinct().ToList())
            .ToList();
        var least = Math.Max(2, lessons.Count * SharedBy);
        return [.. lessons.SelectMany(words => words).GroupBy(word => word).Where(word => word.Count() >= least).Select(word => word.Key)];
    }

    private sealed class Side
    {
        public Dictionary<int, double> Words { get; } = [];

        public double Total { get; set; }

        public double Asks { get; set; }

        public double Log(int word, int vocabulary) => Math.Log((Words.GetValueOrDefault(word) + Smoothing) / (Total + (Smoothing * vocabulary)));
    }
}
