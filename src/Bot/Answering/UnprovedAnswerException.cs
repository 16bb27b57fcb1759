namespace TroLyAo.Bot.Answering;

/// <summary>An answer held something no published passage says. Nothing of it is sent.</summary>
public sealed class UnprovedAnswerException(int statements)
    : InvalidOperationException($"{statements} statement(s) of the answer stand in no published passage; the answer was not sent.");
