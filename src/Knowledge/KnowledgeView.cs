using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Retrieval;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge;

/// <summary>One snapshot with the index built from it: what one turn sees from start to end.</summary>
public sealed record KnowledgeView(Snapshot Snapshot, Retriever Retriever, Reader Reader);
