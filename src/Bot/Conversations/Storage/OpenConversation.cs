namespace TroLyAo.Bot.Conversations.Storage;

internal sealed class OpenConversation(NewConversation conversation) : WriteOperation<bool>
{
    public override IEnumerable<string> Conversations => [conversation.Id];

    protected override bool Change(WriteBatch batch)
    {
        if (batch.Find(conversation.Id) is not null)
        {
            return false;
        }

        var row = batch.Open(conversation);
        batch.Log(row, MessageAuthor.System, conversation.Greeting, pending: true);
        return true;
    }
}
