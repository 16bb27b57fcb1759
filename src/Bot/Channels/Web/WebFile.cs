namespace TroLyAo.Bot.Channels.Web;

/// <summary>A file of the widget or its pages, read and compressed once.</summary>
internal sealed record WebFile(string Path, string ContentType, byte[] Plain, byte[] Gzip, string ETag);
