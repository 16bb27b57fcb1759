using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Indexing;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>Finds the passages that may answer a question. Pure: the same question, day and index give the same evidence.</summary>
public sealed class Retriever : IDisposable
{
    private const int LaneDepth = 40;
    private const int Shortlisted = 10;

    private static readonly Lane[] Lanes = Enum.GetValues<Lane>();

    private readonly PassageIndex index;
    private readonly RankingModel model;

    private Retriever(PassageIndex index, RankingModel model)
    {
        this.index = index;
        this.model = model;
    }

    /// <summary>Probability from which the first candidate is said.</summary>
    public double AnswerFrom => model.AnswerFrom;

    /// <summary>Probability that the course answers at all below which the question is refused; between the two the person is asked back.</summary>
    public double RefuseBelow => model.RefuseBelow;

    public static Retriever Over(Snapshot snapshot, Reader reader, RankingModel? model = null) =>
        new(IndexBuilder.Build(snapshot, reader), model ?? RankingModel.Accepted);

    /// <param name="today">Passages not valid on this day are never candidates.</param>
    /// <param name="withheld">Passages to leave out, for measuring what happens when the true one is missing.</param>
    public Evidence Find(string question, DateOnly today, IReadOnlySet<string>? withheld = null)
    {
        var asked = QuestionText.Read(question, index);
        var lanes = Search(asked);
        var meaning = new QuestionMeaning(index, asked);
        var shortlist = lanes.Shortlist(Shortlisted).Concat(meaning.Shortlist(Shortlisted)).Distinct().Select(ordinal => index.Passages[ordinal]);
        var ranked = Rank(asked, lanes, meaning, [.. shortlist.Where(passage => withheld?.Contains(passage.Passage.Id) != true)]);
        var valid = ranked.Where(candidate => candidate.Passage.Validity.Contains(today)).ToList();
        var (right, known) = Judge(valid);
        return new Evidence(asked.Reading, valid, right, known, ExpiredAnswer(ranked, today));
    }

    /// <summary>All passages of one lesson valid on that day, best for the question first.</summary>
    public IReadOnlyList<Candidate> Within(string lessonId, string question, DateOnly today)
    {
        var asked = QuestionText.Read(question, index);
        var passages = index.Passages.Where(passage => passage.Passage.Lesson.Id == lessonId && passage.Passage.Validity.Contains(today)).ToList();
        return Rank(asked, Search(asked), new QuestionMeaning(index, asked), passages);
    }

    private LaneScores Search(QuestionText asked)
    {
        var search = new LaneSearch(index);
        return new LaneScores(Lanes.ToDictionary(lane => lane, lane => search.Search(lane, asked.Text, asked.Reading.Synonyms, LaneDepth)));
    }

    private List<Candidate> Rank(QuestionText asked, LaneScores lanes, QuestionMeaning meaning, List<IndexedPassage> passages)
    {
        var reader = new FeatureReader(index, asked, lanes, meaning, passages);
        return
        [
            .. passages
                .Select(passage => reader.Read(passage, model))
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Passage.Id, StringComparer.Ordinal),
        ];
    }

    public void Dispose() => index.Dispose();

    private (double Right, double Known) Judge(IReadOnlyList<Candidate> ranked)
    {
        if (ranked.Count == 0)
            return (0, 0);
        var signals = CalibrationSignals.Of(ranked);
        return (model.Right.Probability(signals), model.Known.Probability(signals));
    }

    /// <summary>An expired passage counts only where it would have been the answer.</summary>
    private Candidate? ExpiredAnswer(List<Candidate> ranked, DateOnly today) =>
        ranked.Count > 0 && ranked[0].Passage.Validity.ExpiredOn(today) && Judge(ranked).Known >= model.RefuseBelow ? ranked[0] : null;
}
