using Microsoft.Extensions.Options;

namespace TroLyAo.Bot.Channels.DirectLine;

/// <summary>What the options have to fulfil together.</summary>
internal sealed class DirectLineRelations : IValidateOptions<DirectLineOptions>
{
    public ValidateOptionsResult Validate(string? name, DirectLineOptions options)
    {
        var faults = options.AllowedOrigins
            .Where(origin => !IsOrigin(origin))
            .Select(origin => $"DirectLine:AllowedOrigins: '{origin}' is no origin; write scheme and host only, such as https://phuong.example.gov.vn.")
            .ToList();
        if (!options.OpenTokens && options.Secret is null)
        {
            faults.Add("DirectLine:OpenTokens is off and there is no DirectLine:Secret: nobody could start a conversation.");
        }

        return faults.Count > 0 ? ValidateOptionsResult.Fail(faults) : ValidateOptionsResult.Success;
    }

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https"
        && string.Equals(uri.GetLeftPart(UriPartial.Authority), origin, StringComparison.OrdinalIgnoreCase);
}
