using ArchUnitNET.Loader;
using TroLyAo.Bot.Turns;
using TroLyAo.Knowledge;

namespace TroLyAo.Architecture;

/// <summary>The compiled house, loaded once.</summary>
internal static class House
{
    public static readonly ArchUnitNET.Domain.Architecture Loaded = new ArchLoader()
        .LoadAssemblies(typeof(KnowledgeView).Assembly, typeof(TurnOutcome).Assembly, System.Reflection.Assembly.Load("TroLyAo.Evaluation"))
        .Build();
}
