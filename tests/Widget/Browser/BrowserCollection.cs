using System.Diagnostics.CodeAnalysis;
using Xunit;

namespace TroLyAo.Widget.Browser;

[CollectionDefinition(Name)]
[SuppressMessage("Naming", "CA1711", Justification = "xunit calls it a collection.")]
public sealed class BrowserCollection : ICollectionFixture<Chromium>
{
    public const string Name = "one browser";
}
