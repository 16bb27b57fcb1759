namespace TroLyAo.Knowledge.Corpus;

/// <summary>A multiple-choice item. Difficulty runs from 1 (easy) to 5; <paramref name="Guess"/> is the chance of a lucky hit, 0 to 1.</summary>
public sealed record QuizItem(
    string Id,
    string Skill,
    string Form,
    string Stem,
    IReadOnlyList<QuizOption> Options,
    int Difficulty,
    double Guess,
    bool Critical,
    string Objective);
