using System.Text.Json.Serialization;

namespace TroLyAo.Bot.Rendering;

/// <summary>One piece of a rendered message that a rich channel may draw as it likes; a plain channel sends
/// <see cref="OutboundMessage.Text"/> instead. Both are made from the same answer and say the same things.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TextBlock), "text")]
[JsonDerivedType(typeof(ListBlock), "list")]
[JsonDerivedType(typeof(WarningBlock), "warning")]
[JsonDerivedType(typeof(StepsBlock), "steps")]
[JsonDerivedType(typeof(SourcesBlock), "sources")]
public abstract record ViewBlock;
