namespace TroLyAo.Bot.Conversations.Storage;

/// <summary>A change whose caller waits for a result.</summary>
internal abstract class WriteOperation<TResult> : WriteOperation
{
    private readonly TaskCompletionSource<TResult> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TResult? result;

    public Task<TResult> Done => done.Task;

    public sealed override void Apply(WriteBatch batch) => result = Change(batch);

    public sealed override void Confirm() => done.TrySetResult(result!);

    public sealed override void Fail(Exception exception) => done.TrySetException(exception);

    protected abstract TResult Change(WriteBatch batch);
}
