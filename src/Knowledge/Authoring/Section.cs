namespace TroLyAo.Knowledge.Authoring;

/// <summary>A heading of a lesson with the lines below it, up to the next heading of its rank or higher.</summary>
/// <param name="Line">Line of the heading, from 1.</param>
/// <param name="TitleStart">Position of the heading's words in the document.</param>
/// <param name="BodyStart">Position of the first line below it.</param>
internal sealed record Section(int Rank, string Title, int Line, int TitleStart, int BodyStart, int BodyEnd, IReadOnlyList<Section> Children);
