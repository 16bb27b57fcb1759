namespace TroLyAo.Bot.Privacy;

/// <summary>Text in which personal data has been masked. The only form of a citizen's words that is stored, logged or understood.</summary>
/// <param name="Text">The masked text.</param>
/// <param name="Found">The classes of personal data that were masked, each once.</param>
public sealed record CleanText(string Text, IReadOnlyList<PersonalDataClass> Found);
