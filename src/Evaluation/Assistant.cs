using TroLyAo.Evaluation.Metrics;
using TroLyAo.Evaluation.Perturbations;
using TroLyAo.Evaluation.Questions;
using TroLyAo.Knowledge;
using TroLyAo.Knowledge.Authoring;

namespace TroLyAo.Evaluation;

/// <summary>The knowledge under test, as the assistant opens it.</summary>
internal sealed class Assistant(string contentFolder, DateOnly today)
{
    private readonly LiveKnowledge knowledge = LiveKnowledge.Open(contentFolder, new ReadOptions(LeaveOutBrokenLessons: false));

    public KnowledgeView View => knowledge.Current;

    public DateOnly Today => today;

    /// <summary>Asks the questions as typed; equal seeds give equal typing.</summary>
    public IReadOnlyList<Finding> Ask(IEnumerable<BankQuestion> questions, Perturbation typing, int seed = 7)
    {
        var random = new Random(seed);
        return [.. questions.Select(question => Ask(question, typing.Apply(question.Text, random)))];
    }

    private Finding Ask(BankQuestion question, string typed) =>
        new(question, typed, View.Retriever.Find(typed, today, question.Kind == QuestionKind.Withheld ? question.Expected.ToHashSet() : null));
}
