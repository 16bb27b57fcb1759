using System.Security.Cryptography;
using System.Text;

namespace TroLyAo.Evaluation.Questions;

/// <summary>Splits by a hash, so that the halves stay the same when content is added.</summary>
internal static class Folds
{
    public static int Of(string key) => SHA256.HashData(Encoding.UTF8.GetBytes(key))[0] & 1;
}
