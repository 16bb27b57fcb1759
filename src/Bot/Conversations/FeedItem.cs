namespace TroLyAo.Bot.Conversations;

/// <summary>A message just logged, or, without one, the news that <paramref name="Id"/> is being worked on.</summary>
internal readonly record struct FeedItem(MessageId Id, MessageRecord? Message);
