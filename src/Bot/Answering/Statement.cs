namespace TroLyAo.Bot.Answering;

/// <summary>One sentence of an answer with its proof.</summary>
public sealed record Statement(string Text, Proof Proof);
