using TroLyAo.Knowledge;

namespace TroLyAo.Bot.Understanding;

/// <summary>The recognisers made from one view of the knowledge.</summary>
internal sealed class Interpreter(KnowledgeView view)
{
    public KnowledgeView View => view;

    public CommandRecogniser Commands { get; } = new(view);

    public FollowUpReader FollowUps { get; } = new(view);
}
