namespace TroLyAo.Bot.Conversations.Storage;

internal sealed class CompleteTurn(TurnCommit commit) : WriteOperation<bool>
{
    public override IEnumerable<string> Conversations => [commit.Message.ConversationId];

    protected override bool Change(WriteBatch batch)
    {
        // A message already done was answered by an earlier run of the same turn.
        if (batch.Find(commit.Message.ConversationId) is not { } conversation || !batch.MarkDone(commit.Message))
        {
            return false;
        }

        conversation.State = commit.State;
        if (commit.Forget)
        {
            batch.ForgetBefore(commit.Message);
        }

        foreach (var reply in commit.Replies)
        {
            batch.Log(conversation, MessageAuthor.Bot, reply, pending: false, replyTo: commit.Message.Sequence);
        }

        return true;
    }
}
