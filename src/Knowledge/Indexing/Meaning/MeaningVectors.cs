using System.IO.Compression;
using System.Numerics.Tensors;
using System.Text;

namespace TroLyAo.Knowledge.Indexing.Meaning;

/// <summary>A vector for each bucket of <see cref="MeaningFeatures"/>, fitted by "Evaluation calibrate" so that ways to ask for one passage point
/// the same way: our own small sentence model, learnt from the ways to ask of this course and nothing else. The vector of a text is the sum of
/// its features' vectors.</summary>
public sealed class MeaningVectors
{
    private readonly float[] table;

    /// <param name="dimensions">Numbers in each vector.</param>
    /// <param name="table">All vectors, one after the other.</param>
    public MeaningVectors(int dimensions, float[] table)
    {
        if (table.Length != dimensions * MeaningFeatures.Buckets)
            throw new ArgumentException($"expected {dimensions} numbers for each of {MeaningFeatures.Buckets} buckets, got {table.Length} in all", nameof(table));
        Dimensions = dimensions;
        this.table = table;
    }

    /// <summary>The accepted vectors, kept beside the code.</summary>
    public static MeaningVectors Accepted { get; } = Load();

    public int Dimensions { get; }

    /// <summary>The text as a vector. Its length tells how much of the text the course has a meaning for; all zero for a text without words.</summary>
    public float[] Encode(IReadOnlyList<string> terms, IReadOnlyList<double> weights)
    {
        var sum = new float[Dimensions];
        foreach (var (bucket, value) in MeaningFeatures.Of(terms, weights))
            TensorPrimitives.MultiplyAdd(table.AsSpan(bucket * Dimensions, Dimensions), value, sum, sum);
        return sum;
    }

    /// <summary>Brings the vector to length 1 in place; a zero vector stays.</summary>
    public static float[] Unit(float[] vector)
    {
        var length = TensorPrimitives.Norm<float>(vector);
        if (length > 0)
            TensorPrimitives.Divide(vector, length, vector);
        return vector;
    }

    /// <summary>Writes the vectors small: a byte a number and a scale a vector, compressed.</summary>
    public void Write(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8, leaveOpen: true);
        writer.Write(Dimensions);
        for (var bucket = 0; bucket < MeaningFeatures.Buckets; bucket++)
        {
            var vector = table.AsSpan(bucket * Dimensions, Dimensions);
            var scale = TensorPrimitives.MaxMagnitude<float>(vector);
            scale = MathF.Abs(scale) / 127;
            writer.Write(scale);
            if (scale == 0)
                continue;
            foreach (var number in vector)
                writer.Write((sbyte)MathF.Round(number / scale));
        }
    }

    public static MeaningVectors Read(Stream stream)
    {
        using var packed = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(packed);
        var dimensions = reader.ReadInt32();
        var table = new float[dimensions * MeaningFeatures.Buckets];
        for (var bucket = 0; bucket < MeaningFeatures.Buckets; bucket++)
        {
            var scale = reader.ReadSingle();
            if (scale == 0)
                continue;
            var numbers = reader.ReadBytes(dimensions);
            for (var i = 0; i < dimensions; i++)
                table[(bucket * dimensions) + i] = (sbyte)numbers[i] * scale;
        }

        return new MeaningVectors(dimensions, table);
    }

    private static MeaningVectors Load()
    {
        using var stream = typeof(MeaningVectors).Assembly.GetManifestResourceStream("TroLyAo.Knowledge.Indexing.Meaning.vectors.bin");
        return stream is null ? new MeaningVectors(1, new float[MeaningFeatures.Buckets]) : Read(stream);
    }
}
