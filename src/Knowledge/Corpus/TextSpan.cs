namespace TroLyAo.Knowledge.Corpus;

/// <summary>A stretch of a <see cref="Document"/>'s text, in UTF-16 units.</summary>
public readonly record struct TextSpan(int Start, int Length);
