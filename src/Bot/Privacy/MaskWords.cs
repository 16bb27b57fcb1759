namespace TroLyAo.Bot.Privacy;

/// <summary>What stands where personal data stood. No digits in here, or masking twice would differ from masking once.</summary>
internal static class MaskWords
{
    public static string For(PersonalDataClass found) => found switch
    {
        PersonalDataClass.IdentityNumber => "[số giấy tờ đã che]",
        PersonalDataClass.PaymentCard => "[số thẻ đã che]",
        PersonalDataClass.Phone => "[số điện thoại đã che]",
        PersonalDataClass.OneTimeCode => "[mã đã che]",
        _ => throw new ArgumentOutOfRangeException(nameof(found)),
    };
}
