using TroLyAo.Knowledge;

namespace TroLyAo.Bot.Understanding;

/// <summary>Keeps the recognisers of the view being served; a new view replaces them.</summary>
internal sealed class InterpreterCache
{
    private volatile Interpreter? last;

    public Interpreter For(KnowledgeView view) =>
        last is { } kept && ReferenceEquals(kept.View, view) ? kept : last = new Interpreter(view);
}
