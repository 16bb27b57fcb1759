using CsCheck;
using TroLyAo.Knowledge.Indexing.Meaning;

namespace TroLyAo.Knowledge.Tests.Indexing;

public sealed class MeaningVectorsTests
{
    private const int Dimensions = 3;

    private static readonly Gen<MeaningVectors> Vectors = Gen.Select(Gen.Int, Gen.Float[0.001f, 100f]).Select((seed, size) =>
    {
        var random = new Random(seed);
        // A bucket that no word has touched is all zero, as in the fitted file.
        return new MeaningVectors(Dimensions, [.. Enumerable.Range(0, MeaningFeatures.Buckets)
            .SelectMany(_ => random.Next(4) == 0 ? new float[Dimensions] : [.. Enumerable.Range(0, Dimensions).Select(_ => size * ((2 * random.NextSingle()) - 1))])]);
    });

    private static readonly Gen<string[]> Words = Gen.String[Gen.Char['a', 'z'], 1, 8].Array[0, 6];

    [Fact]
    public void what_is_written_is_read_again_to_a_hundredth_of_its_size() =>
        Gen.Select(Vectors, Words).Sample(
            (vectors, words) =>
            {
                var weights = words.Select(_ => 1d).ToArray();
                var (before, after) = (vectors.Encode(words, weights), Copy(vectors).Encode(words, weights));
                var scale = Math.Max(1e-3f, before.Concat(after).Max(MathF.Abs));
                return before.Zip(after).All(pair => MathF.Abs(pair.First - pair.Second) <= scale * 0.1f);
            },
            iter: 10);

    [Fact]
    public void a_copy_of_a_copy_is_the_same_file() =>
        Vectors.Sample(vectors => Bytes(Copy(Copy(vectors))).SequenceEqual(Bytes(Copy(vectors))), iter: 5);

    [Fact]
    public void the_accepted_vectors_survive_being_written()
    {
        string[] words = ["can", "cuoc", "cong", "dan"];
        double[] weights = [1, 1, 1, 1];

        Assert.All(
            MeaningVectors.Accepted.Encode(words, weights).Zip(Copy(MeaningVectors.Accepted).Encode(words, weights)),
            pair => Assert.Equal(pair.First, pair.Second, 3));
    }

    [Fact]
    public void a_table_of_the_wrong_size_is_refused() => Assert.Throws<ArgumentException>(() => new MeaningVectors(2, new float[MeaningFeatures.Buckets]));

    [Fact]
    public void a_text_without_words_points_nowhere()
    {
        Assert.All(MeaningVectors.Accepted.Encode([], []), number => Assert.Equal(0, number));
        Assert.All(MeaningVectors.Unit(new float[5]), number => Assert.Equal(0, number));
    }

    [Fact]
    public void features_have_length_one_and_lie_in_their_buckets() =>
        Words.Where(words => words.Length > 0).Sample(words =>
        {
            var features = MeaningFeatures.Of(words, [.. words.Select((_, i) => i / 5d)]);
            return Math.Abs(features.Sum(feature => feature.Value * feature.Value) - 1) < 1e-4
                && features.All(feature => feature.Bucket is >= 0 and < MeaningFeatures.Buckets);
        });

    private static MeaningVectors Copy(MeaningVectors vectors) => MeaningVectors.Read(new MemoryStream(Bytes(vectors)));

    private static byte[] Bytes(MeaningVectors vectors)
    {
        var stream = new MemoryStream();
        vectors.Write(stream);
        return stream.ToArray();
    }
}
