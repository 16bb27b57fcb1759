using System.Numerics.Tensors;
using TroLyAo.Knowledge.Indexing;
using TroLyAo.Knowledge.Indexing.Meaning;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>Where a question lies among the passages in meaning.</summary>
internal sealed class QuestionMeaning
{
    /// <summary>About the length of the clearest questions.</summary>
    private const double Strongest = 6;

    private readonly PassageIndex index;
    private readonly float[] vector;
    private readonly float[] nearness;

    public QuestionMeaning(PassageIndex index, QuestionText question)
    {
        this.index = index;
        vector = index.Meanings.Of(question.Text);
        Strength = Math.Min(1, TensorPrimitives.Norm<float>(vector) / Strongest);
        MeaningVectors.Unit(vector);
        OutsideNearness = index.Outside.Nearness(vector);
        OutsideClosest = index.Outside.Closest(vector);
        nearness = index.Meanings.Nearness(vector);
    }

    /// <summary>How much of the question the course has a meaning for, 0…1.</summary>
    public double Strength { get; }

    /// <summary>Nearness of the nearest matter that the course does not teach.</summary>
    public double OutsideNearness { get; }

    /// <summary>Nearness of the nearest ways to ask for such matters.</summary>
    public double OutsideClosest { get; }

    public IEnumerable<int> Shortlist(int count) =>
        Enumerable.Range(0, nearness.Length).OrderByDescending(ordinal => nearness[ordinal]).Take(count);

    public double Nearness(int ordinal) => Math.Max(0, nearness[ordinal]);

    public double Closest(int ordinal) => Math.Max(0, index.Meanings.Closest(vector, ordinal));

    /// <summary>Nearness of the passage, less that of the nearest of these that belongs to another lesson.</summary>
    public double Lead(IndexedPassage passage, IReadOnlyList<IndexedPassage> among)
    {
        var other = among
            .Where(candidate => candidate.Passage.Lesson.Id != passage.Passage.Lesson.Id)
            .Select(candidate => Nearness(candidate.Ordinal))
            .DefaultIfEmpty()
            .Max();
        return Nearness(passage.Ordinal) - other;
    }
}
