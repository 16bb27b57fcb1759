using CsCheck;

namespace TroLyAo.Knowledge.Tests.Vietnamese;

/// <summary>Texts to try laws on.</summary>
internal static class Texts
{
    /// <summary>One Vietnamese syllable as the course writes it.</summary>
    public static readonly Gen<string> Word = Gen.Int[0, RealCourse.Words.Length - 1].Select(i => RealCourse.Words[i]);

    /// <summary>One to eight such syllables.</summary>
    public static readonly Gen<string> Sentence = Word.Array[1, 8].Select(words => string.Join(' ', words));

    /// <summary>Anything a stranger may send: letters of all scripts, marks, control characters, halves of surrogate pairs.</summary>
    public static readonly Gen<string> Anything = Gen.OneOf(
        Gen.String[0, 40],
        Gen.Char['\u0000', '\u0370'].Array[0, 40].Select(letters => new string(letters)),
        Gen.Char["aộĐ\u0301\u0323\u200B\u202E\u00A0\n 7.\uD83D\uFFFEаο"].Array[0, 20].Select(letters => new string(letters)));
}
