using TroLyAo.Knowledge.Vietnamese;
using YamlDotNet.Serialization;

namespace TroLyAo.Knowledge.Tests.Vietnamese;

/// <summary>Laws of the word lists in content/vocabulary.</summary>
public sealed class WordListTests
{
    public static TheoryData<string> Lists => ["abbreviations.yaml", "teencode.yaml", "dialect.yaml", "english.yaml", "numbers.yaml"];

    [Theory]
    [MemberData(nameof(Lists))]
    public void a_listed_way_of_writing_meets_what_it_stands_for(string list)
    {
        var apart = Read(list).Where(entry => Folded(entry.Key) != Folded(entry.Value)).Select(entry => $"{entry.Key} → {Folded(entry.Key)}, {entry.Value} → {Folded(entry.Value)}");

        Assert.Empty(apart);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void a_listed_way_of_writing_is_found_whatever_its_capitals(string list) =>
        Assert.All(Read(list).Keys, key => Assert.Equal(Folded(key), Folded(key.ToUpperInvariant())));

    [Fact]
    public void a_missing_folder_is_an_empty_list()
    {
        var reading = new Reader(Vocabulary.Load(Path.Combine(RealCourse.Folder, "không-có"))).Read("cccd");

        Assert.Equal(TokenOrigin.Typed, Assert.Single(new Reader(Vocabulary.Empty).Read("bhyt").Tokens).Origin);
        Assert.Empty(reading.Synonyms);
    }

    [Fact]
    public void a_malformed_list_is_told_with_its_line()
    {
        var folder = Directory.CreateTempSubdirectory("tro-ly-ao-words-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "teencode.yaml"), "ko: không\nko: [\n");

            var fault = Assert.Throws<FormatException>(() => Vocabulary.Load(folder));

            Assert.StartsWith("vocabulary/teencode.yaml:", fault.Message, StringComparison.Ordinal);
            Assert.Contains("→", fault.Message, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Folded(string text) => string.Join(' ', RealCourse.Reader.Read(text).Tokens.Select(token => token.Folded));

    private static Dictionary<string, string> Read(string list) =>
        new DeserializerBuilder().Build().Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(RealCourse.Folder, "vocabulary", list)));
}
