namespace TroLyAo.Knowledge.Indexing;

/// <summary>Fields of the Lucene index. Ways to ask and text are separate documents, so that neither's length blurs the other.</summary>
internal static class FieldNames
{
    public const string Ask = "ask";
    public const string Body = "body";
}
