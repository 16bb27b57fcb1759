using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Extensions;

namespace TroLyAo.Architecture;

/// <summary>Who may know whom, as the plan of the house says.</summary>
public sealed class DependencyTests
{
    [Theory]
    [InlineData("TroLyAo.Knowledge", "TroLyAo.Bot")]
    [InlineData("TroLyAo.Knowledge", "TroLyAo.Evaluation")]
    [InlineData("TroLyAo.Knowledge", "Microsoft.AspNetCore")]
    [InlineData("TroLyAo.Knowledge", "Microsoft.EntityFrameworkCore")]
    [InlineData("TroLyAo.Knowledge", "Microsoft.SemanticKernel")]
    [InlineData("TroLyAo.Bot", "TroLyAo.Evaluation")]
    [InlineData("TroLyAo.Knowledge.Vietnamese", "TroLyAo.Knowledge.Corpus")]
    [InlineData("TroLyAo.Knowledge.Corpus", "TroLyAo.Knowledge.Authoring")]
    [InlineData("TroLyAo.Knowledge.Corpus", "TroLyAo.Knowledge.Publishing")]
    [InlineData("TroLyAo.Knowledge.Authoring", "TroLyAo.Knowledge.Indexing")]
    [InlineData("TroLyAo.Knowledge.Publishing", "TroLyAo.Knowledge.Indexing")]
    [InlineData("TroLyAo.Knowledge.Indexing", "TroLyAo.Knowledge.Retrieval")]
    [InlineData("TroLyAo.Knowledge.Indexing", "TroLyAo.Knowledge.Authoring")]
    [InlineData("TroLyAo.Knowledge.Retrieval", "TroLyAo.Knowledge.Authoring")]
    public void a_room_does_not_know_a_room_above_it(string room, string unknown) => Assert.Empty(Arrows(room, unknown));

    [Theory]
    [InlineData("Privacy")]
    [InlineData("Understanding")]
    [InlineData("Answering")]
    [InlineData("Learning")]
    [InlineData("Rendering")]
    [InlineData("Conversations")]
    public void a_stage_knows_neither_the_order_of_stages_nor_a_channel(string stage)
    {
        Assert.Empty(Arrows("TroLyAo.Bot." + stage, "TroLyAo.Bot.Turns"));
        Assert.Empty(Arrows("TroLyAo.Bot." + stage, "TroLyAo.Bot.Channels"));
    }

    [Fact]
    public void stages_know_each_other_only_where_the_plan_says()
    {
        string[] stages = ["Privacy", "Understanding", "Answering", "Learning", "Rendering", "Conversations"];
        (string From, string To)[] allowed = [("Answering", "Learning"), ("Rendering", "Answering")];

        var arrows = from one in stages
                     from other in stages
                     where one != other && !allowed.Contains((one, other))
                     from arrow in Arrows("TroLyAo.Bot." + one, "TroLyAo.Bot." + other)
                     select arrow;

        Assert.Empty(arrows);
    }

    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore", "TroLyAo.Bot.Conversations")]
    [InlineData("Microsoft.SemanticKernel", "TroLyAo.Bot.Answering.Phrasing")]
    public void a_tool_is_known_in_one_room_only(string tool, string room) =>
        Assert.DoesNotContain(Arrows("TroLyAo", tool), arrow => !arrow.StartsWith(room, StringComparison.Ordinal));

    [Fact]
    public void only_the_edges_know_the_web() =>
        Assert.DoesNotContain(Arrows("TroLyAo.Bot", "Microsoft.AspNetCore"), arrow =>
            !arrow.StartsWith("TroLyAo.Bot.Channels", StringComparison.Ordinal)
            && !arrow.StartsWith("TroLyAo.Bot.Staff", StringComparison.Ordinal)
            && !arrow.StartsWith("TroLyAo.Bot.Hosting", StringComparison.Ordinal));

    [Fact]
    public void only_two_channels_know_activities() =>
        Assert.DoesNotContain(Arrows("TroLyAo.Bot", "TroLyAo.Bot.Channels.DirectLine"), arrow =>
            !arrow.StartsWith("TroLyAo.Bot.Channels", StringComparison.Ordinal)
            && !arrow.StartsWith("TroLyAo.Bot.Hosting", StringComparison.Ordinal));

    private static IEnumerable<string> Arrows(string from, string to) =>
        House.Loaded.Types
            .Where(type => IsIn(type, from))
            .SelectMany(type => type.GetTypeDependencies().Where(target => IsIn(target, to)).Select(target => $"{type.FullName} → {target.FullName}"));

    private static bool IsIn(IType type, string room) =>
        type.FullName.StartsWith(room + ".", StringComparison.Ordinal);
}
