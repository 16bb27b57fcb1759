namespace TroLyAo.Knowledge.Retrieval;

/// <summary>A way through the index, with its own evidence.</summary>
internal enum Lane
{
    /// <summary>Ways to ask, without accents.</summary>
    Ask,

    /// <summary>Ways to ask, with accents.</summary>
    AskMarked,

    /// <summary>Text, without accents.</summary>
    Body,

    /// <summary>Text, with accents.</summary>
    BodyMarked,
}
