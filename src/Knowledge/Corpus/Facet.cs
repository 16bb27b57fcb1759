namespace TroLyAo.Knowledge.Corpus;

/// <summary>Which side of a matter a question asks about; follow-ups such as "thế mất bao nhiêu tiền?" land by it.</summary>
public enum Facet
{
    Other,
    Who,
    Where,
    Bring,
    Fee,
    Duration,
    HowTo,
    Age,
    Failure,
    Misunderstanding,
    Contact,
    Safety,
    WhatIs,
}
