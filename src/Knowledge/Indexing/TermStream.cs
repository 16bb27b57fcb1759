using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace TroLyAo.Knowledge.Indexing;

/// <summary>Hands Lucene the terms our reader made, syllables and pairs alike: no second analyzer can break a pair.</summary>
internal sealed class TermStream : TokenStream
{
    private readonly IReadOnlyList<string> terms;
    private readonly ICharTermAttribute term;
    private int next;

    public TermStream(IReadOnlyList<string> terms)
    {
        this.terms = terms;
        term = AddAttribute<ICharTermAttribute>();
    }

    public override bool IncrementToken()
    {
        if (next >= terms.Count)
            return false;
        ClearAttributes();
        term.SetEmpty().Append(terms[next++]);
        return true;
    }

    public override void Reset()
    {
        base.Reset();
        next = 0;
    }
}
