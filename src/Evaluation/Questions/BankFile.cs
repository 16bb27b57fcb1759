using YamlDotNet.Serialization;

namespace TroLyAo.Evaluation.Questions;

/// <summary>Reads the banks beside the tool: off-topic questions and questions by other hands.</summary>
internal static class BankFile
{
    public static IReadOnlyList<BankQuestion> OffTopic() =>
        [.. Read<List<string>>("off-topic.yaml").Select(text => new BankQuestion(QuestionKind.OffTopic, text, [], Folds.Of(text)))];

    public static IReadOnlyList<BankQuestion> Strangers() =>
        [.. Read<List<StrangerEntry>>("strangers.yaml").Select(entry => new BankQuestion(QuestionKind.Stranger, entry.Q, entry.A, Folds.Of(entry.Q)))];

    /// <summary>Held-back phrasings with further passages that answer them, as judged blind.</summary>
    public static IReadOnlyList<StrangerEntry> AlsoRight() => Read<List<StrangerEntry>>("also-right.yaml");

    public static IReadOnlyList<MinimalPair> MinimalPairs() => Read<List<MinimalPair>>("minimal-pairs.yaml");

    private static T Read<T>(string name)
    {
        using var stream = typeof(BankFile).Assembly.GetManifestResourceStream("TroLyAo.Evaluation.Questions.Banks." + name)
            ?? throw new FileNotFoundException($"the bank {name} is missing from the build");
        using var reader = new StreamReader(stream);
        return new DeserializerBuilder().WithNamingConvention(YamlDotNet.Serialization.NamingConventions.CamelCaseNamingConvention.Instance).Build().Deserialize<T>(reader);
    }
}
