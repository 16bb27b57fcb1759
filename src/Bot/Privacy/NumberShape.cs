namespace TroLyAo.Bot.Privacy;

/// <summary>Tells from the digits alone whether a number belongs to a person.</summary>
internal static class NumberShape
{
    public const int Longest = 19;

    public static PersonalDataClass? Of(ReadOnlySpan<char> digits, bool plus) => digits.Length switch
    {
        >= 8 and <= 15 when plus => PersonalDataClass.Phone,
        9 or 12 => PersonalDataClass.IdentityNumber,
        10 or 11 when digits[0] == '0' => PersonalDataClass.Phone,
        11 when digits.StartsWith("84") => PersonalDataClass.Phone,
        13 when digits.StartsWith("0084") => PersonalDataClass.Phone,
        >= 13 and <= Longest when PassesLuhn(digits) => PersonalDataClass.PaymentCard,
        // Nothing public is that long; two numbers written without a space are.
        > Longest => PersonalDataClass.IdentityNumber,
        _ => null,
    };

    /// <summary>Counted from the right every second digit is doubled and its digits added; the sum of all ends in 0.
    /// "4111 1111 1111 1111": 4 doubled is 8, seven doubled ones are 14, eight ones are 8; together 30.</summary>
    private static bool PassesLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var digit = digits[digits.Length - 1 - index] - '0';
            if (index % 2 == 1)
            {
                digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            }

            sum += digit;
        }

        return sum % 10 == 0;
    }
}
