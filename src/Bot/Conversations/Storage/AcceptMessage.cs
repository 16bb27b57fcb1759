namespace TroLyAo.Bot.Conversations.Storage;

internal sealed class AcceptMessage(NewMessage message) : WriteOperation<Accepted?>
{
    public override IEnumerable<string> Conversations => [message.ConversationId];

    public override IEnumerable<string> ClientIds => message.ClientId is { } id ? [id] : [];

    protected override Accepted? Change(WriteBatch batch)
    {
        if (batch.Find(message.ConversationId) is not { } conversation)
        {
            return null;
        }

        if (message.ClientId is { } clientId && batch.SequenceOf(conversation.Id, clientId) is { } earlier)
        {
            return new Accepted(new MessageId(conversation.Id, earlier), Again: true);
        }

        var row = batch.Log(conversation, MessageAuthor.User, message.Payload, message.NeedsTurn, clientId: message.ClientId);
        return new Accepted(new MessageId(conversation.Id, row.Sequence), Again: false);
    }
}
