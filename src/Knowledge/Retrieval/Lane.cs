namespace TroLyAo.Knowledge.Retrieval;

/// <summary>A way through the index, with its own evidence. Both go without accents; what accents tell is weighed on the shortlist.</summary>
internal enum Lane
{
    /// <summary>Ways to ask.</summary>
    Ask,

    /// <summary>Text.</summary>
    Body,
}
