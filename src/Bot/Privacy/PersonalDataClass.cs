namespace TroLyAo.Bot.Privacy;

/// <summary>Kinds of personal data the assistant never stores, logs or repeats.</summary>
public enum PersonalDataClass
{
    /// <summary>Citizen ID (12 digits) or the old identity card (9 digits).</summary>
    IdentityNumber,

    /// <summary>Payment card, 13 to 19 digits with a valid Luhn check.</summary>
    PaymentCard,

    /// <summary>A private telephone number; official hotlines are not masked.</summary>
    Phone,

    /// <summary>A one-time code: 4 to 8 digits named as a code, or standing alone.</summary>
    OneTimeCode,
}
