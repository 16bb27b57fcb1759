using System.Security.Cryptography;
using TroLyAo.Bot.Conversations;

namespace TroLyAo.Bot.Channels.DirectLine.Tokens;

/// <summary>The key that signs tokens. Made at the first start and kept in the data folder, readable by its owner only, so that
/// conversations outlive a restart.</summary>
internal sealed class SigningKey
{
    private const int Length = 32;

    private readonly byte[] key;

    public SigningKey(DataFolder folder)
    {
        var file = folder.File("direct-line.key");
        key = File.Exists(file) ? File.ReadAllBytes(file) : [];
        if (key.Length != Length)
        {
            key = RandomNumberGenerator.GetBytes(Length);
            Save(file);
        }
    }

    public void Sign(ReadOnlySpan<byte> content, Span<byte> signature) => HMACSHA256.HashData(key, content, signature);

    private void Save(string file)
    {
        // Written beside and moved, so that a crash leaves either no key or a whole one.
        var draft = file + ".new";
        File.Delete(draft);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var stream = new FileStream(draft, options))
        {
            stream.Write(key);
        }

        File.Move(draft, file, overwrite: true);
    }
}
