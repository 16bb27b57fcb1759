using System.Numerics.Tensors;
using TroLyAo.Knowledge;
using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Indexing.Meaning;

namespace TroLyAo.Evaluation.Calibration;

/// <summary>Fits <see cref="MeaningVectors"/>: the vector of a way to ask is to point at its own passage among all passages and matters not taught (softmax, features
/// dropped at random so that no single word carries the meaning), by AdaGrad with one rate a row. Only indexed ways to ask are seen; equal seeds
/// give equal vectors. After Joulin et al. (2016), bags of features as a linear classifier of low rank.</summary>
internal sealed class MeaningFit
{
    private const int Dimensions = 256;
    private const int Rounds = 30;
    private const int Batch = 256;
    private const float Rate = 0.03f;
    private const float Dropped = 0.6f;
    private const float Sharpness = 8;
    private const int Seed = 11;

    private readonly Random random = new(Seed);
    private readonly IReadOnlyList<((int Bucket, float Value)[] Features, int Passage)> examples;
    private readonly float[] table;
    private readonly float[] passages;
    private readonly float[] tableGradient = new float[MeaningFeatures.Buckets * Dimensions];
    private readonly float[] passageGradient;
    private readonly float[] tableSpent = new float[MeaningFeatures.Buckets];
    private readonly float[] passageSpent;
    private readonly HashSet<int> touched = [];

    private MeaningFit(KnowledgeView view)
    {
        var served = view.Snapshot.Passages.Where(passage => passage.Kind != PassageKind.Step).ToList();
        IReadOnlyList<IEnumerable<string>> groups = [.. served.Select(TextsOf), .. view.Snapshot.Outside.Select(theme => theme.Questions)];
        examples = [.. groups.SelectMany((texts, group) => texts.Select(text => (Features(view, text), group))).Where(example => example.Item1.Length > 0)];
        table = Normal(MeaningFeatures.Buckets * Dimensions);
        passages = Normal(groups.Count * Dimensions);
        passageGradient = new float[passages.Length];
        passageSpent = new float[groups.Count];
    }

    public static MeaningVectors Fit(KnowledgeView view) => new MeaningFit(view).Run();

    private MeaningVectors Run()
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var batch in order.Chunk(Batch))
            {
                foreach (var example in batch)
                    Learn(examples[example].Features, examples[example].Passage, 1f / batch.Length);
                Step(touched, table, tableGradient, tableSpent);
                Step(Enumerable.Range(0, passageSpent.Length), passages, passageGradient, passageSpent);
                touched.Clear();
            }
        }

        Forget();
        return new MeaningVectors(Dimensions, table);
    }

    private void Learn((int Bucket, float Value)[] features, int right, float share)
    {
        var kept = features.Where(_ => random.NextSingle() >= Dropped).ToList();
        var text = new float[Dimensions];
        foreach (var (bucket, value) in kept)
            TensorPrimitives.MultiplyAdd(Row(table, bucket), value / (1 - Dropped), text, text);

        var odds = new float[passageSpent.Length];
        for (var passage = 0; passage < odds.Length; passage++)
            odds[passage] = Sharpness * TensorPrimitives.Dot<float>(text, Row(passages, passage));
        // SoftMax does not shift by itself, and e^89 is beyond a float.
        TensorPrimitives.Subtract(odds, TensorPrimitives.Max<float>(odds), odds);
        TensorPrimitives.SoftMax<float>(odds, odds);
        odds[right] -= 1;

        var pull = new float[Dimensions];
        for (var passage = 0; passage < odds.Length; passage++)
        {
            var push = Sharpness * share * odds[passage];
            if (MathF.Abs(push) < 1e-8f)
                continue;
            TensorPrimitives.MultiplyAdd(Row(passages, passage), push, pull, pull);
            TensorPrimitives.MultiplyAdd(text, push, Row(passageGradient, passage), Row(passageGradient, passage));
        }

        foreach (var (bucket, value) in kept)
        {
            touched.Add(bucket);
            TensorPrimitives.MultiplyAdd(pull, value / (1 - Dropped), Row(tableGradient, bucket), Row(tableGradient, bucket));
        }
    }

    private static void Step(IEnumerable<int> rows, float[] weights, float[] gradients, float[] spent)
    {
        foreach (var row in rows)
        {
            var gradient = Row(gradients, row);
            spent[row] += TensorPrimitives.SumOfSquares<float>(gradient) / Dimensions;
            TensorPrimitives.MultiplyAdd(gradient, -Rate / MathF.Sqrt(spent[row] + 1e-10f), Row(weights, row), Row(weights, row));
            gradient.Clear();
        }
    }

    /// <summary>Buckets that no example touched keep no chance vector: a word never seen must not point anywhere.</summary>
    private void Forget()
    {
        for (var bucket = 0; bucket < tableSpent.Length; bucket++)
        {
            if (tableSpent[bucket] == 0)
                Row(table, bucket).Clear();
        }
    }

    private static Span<float> Row(float[] rows, int row) => rows.AsSpan(row * Dimensions, Dimensions);

    private static IEnumerable<string> TextsOf(Passage passage) =>
        passage.Questions.Append(string.Join(". ", passage.Body.Select(sentence => sentence.Text).Prepend(passage.Heading)));

    private static (int Bucket, float Value)[] Features(KnowledgeView view, string text)
    {
        var tokens = view.Reader.Read(text).Tokens;
        return MeaningFeatures.Of([.. tokens.Select(token => token.Folded)], [.. tokens.Select(token => token.Weight)]);
    }

    /// <summary>Normal numbers of variance 1 / dimensions (Box and Muller).</summary>
    private float[] Normal(int count)
    {
        var numbers = new float[count];
        var scale = 1 / MathF.Sqrt(Dimensions);
        for (var i = 0; i < count; i++)
            numbers[i] = scale * MathF.Sqrt(-2 * MathF.Log(1 - random.NextSingle())) * MathF.Cos(2 * MathF.PI * random.NextSingle());
        return numbers;
    }
}
