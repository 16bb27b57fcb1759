namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>One run of letters or one number. Text is lower-case NFC; Start and Length point into the text it was cut from.</summary>
public readonly record struct Syllable(string Text, string Folded, bool Accented, int Start, int Length);
