using Microsoft.Extensions.Options;

namespace TroLyAo.Bot.Channels.DirectLine;

[OptionsValidator]
internal sealed partial class DirectLineOptionsValidator : IValidateOptions<DirectLineOptions>;
