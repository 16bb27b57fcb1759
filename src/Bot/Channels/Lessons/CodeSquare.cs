using Microsoft.AspNetCore.Html;
using QRCoder;

namespace TroLyAo.Bot.Channels.Lessons;

/// <summary>A QR code as a picture that scales and needs no other request; error correction M survives a crease in the paper.</summary>
internal static class CodeSquare
{
    public static IHtmlContent Of(string address)
    {
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        return new HtmlString(code.GetGraphic(1, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute));
    }
}
