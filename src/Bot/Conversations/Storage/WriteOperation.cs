namespace TroLyAo.Bot.Conversations.Storage;

/// <summary>One change of the store, applied within a transaction it may share with others.</summary>
internal abstract class WriteOperation
{
    public abstract IEnumerable<string> Conversations { get; }

    public virtual IEnumerable<string> ClientIds => [];

    public abstract void Apply(WriteBatch batch);

    /// <summary>Called after the transaction is committed.</summary>
    public abstract void Confirm();

    public abstract void Fail(Exception exception);
}
