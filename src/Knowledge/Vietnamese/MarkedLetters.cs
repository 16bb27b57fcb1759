namespace TroLyAo.Knowledge.Vietnamese;

/// <summary>A syllable being typed: its letters so far and the one tone it will carry.</summary>
internal sealed class MarkedLetters(int capacity)
{
    private readonly List<char> _letters = new(capacity);
    private int _tone;

    public void Add(char c)
    {
        // Half of the word may be composed already ("đuwợc"): its tone is lifted off and put back at the end.
        if (Letters.ToneOf(c) is var tone and not 0)
            _tone = tone;
        _letters.Add(Letters.WithoutTone(c));
    }

    public bool TrySetTone(int tone)
    {
        if (!HasVowel)
            return false;
        _tone = tone;
        return true;
    }

    public bool TryStroke()
    {
        if (_letters.Count == 0 || _letters[0] != 'd')
            return false;
        _letters[0] = 'đ';
        return true;
    }

    public bool TryReplace(char plain, char marked)
    {
        var at = _letters.LastIndexOf(plain);
        if (at < 0)
            return false;
        _letters[at] = marked;
        return true;
    }

    /// <summary>The breve of "hoặc" and "quăng": behind a glide the a takes the mark, although there is an o or a u to take a horn.</summary>
    public bool TryBreveBehindGlide()
    {
        var at = _letters.LastIndexOf('a');
        var glided = at > 0 && (_letters[at - 1] == 'o' || (at > 1 && _letters[at - 1] == 'u' && _letters[at - 2] == 'q'));
        if (glided)
            _letters[at] = 'ă';
        return glided;
    }

    /// <summary>ươ from uo in one stroke, else the last u or o.</summary>
    public bool TryHorn()
    {
        for (var i = _letters.Count - 1; i > 0; i--)
        {
            if (_letters[i] is not ('o' or 'ơ') || _letters[i - 1] is not ('u' or 'ư') || (i > 1 && _letters[i - 2] == 'q'))
                continue;
            _letters[i - 1] = 'ư';
            _letters[i] = 'ơ';
            return true;
        }

        return TryReplace('o', 'ơ') || TryReplace('u', 'ư');
    }

    public bool AddHornedU()
    {
        _letters.Add('ư');
        return true;
    }

    public string? Finish()
    {
        if (_letters.Count == 0)
            return null;
        Span<char> word = stackalloc char[_letters.Count];
        _letters.CopyTo(word);
        // "thuở" ends in the pair and has no horn on its u; inside a word the pair is always ươ.
        if (word is [.., 'ư', 'ơ'])
            word[^2] = 'u';
        if (_tone != 0)
        {
            var at = TonePlacement.Position(word);
            if (at < 0)
                return null;
            word[at] = Letters.WithTone(word[at], _tone);
        }

        return new string(word);
    }

    private bool HasVowel => _letters.Exists(Letters.IsVowel);
}
