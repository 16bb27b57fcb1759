using TroLyAo.Knowledge.Corpus;
using TroLyAo.Knowledge.Indexing;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge.Retrieval;

/// <summary>Finds the passages that may answer a question. Pure: the same question, day and index give the same evidence.</summary>
public sealed class Retriever : IDisposable
{
    private const int LaneDepth = 80;
    private const int Shortlisted = 16;

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

    /// <summary>Probability from which the person is asked which of the candidates is meant.</summary>
    public double AskBackFrom => model.AskBackFrom;

    public static Retriever Over(Snapshot snapshot, Reader reader, RankingModel? model = null) =>
        new(IndexBuilder.Build(snapshot, reader), model ?? RankingModel.Accepted);

    /// <param name="today">Passages not valid on this day are never candidates.</param>
    /// <param name="withheld">Passages to leave out, for measuring what happens when the true one is missing.</param>
    public Evidence Find(string question, DateOnly today, IReadOnlySet<string>? withheld = null)
    {
        var asked = QuestionText.Read(question, index);
        var lanes = Search(asked);
        var shortlist = lanes.Shortlist(Shortlisted).Select(ordinal => index.Passages[ordinal]);
        var ranked = Rank(asked, lanes, shortlist.Where(passage => withheld?.Contains(passage.Passage.Id) != true));
        var valid = ranked.Where(candidate => candidate.Passage.Validity.Contains(today)).ToList();
        var expired = ranked.Count > 0 && ranked[0].Passage.Validity.ExpiredOn(today) ? ranked[0] : null;
        return new Evidence(asked.Reading, valid, model.Probability(valid), expired is null || Doubtful(expired, ranked) ? null : expired);
    }

    /// <summary>All passages of one lesson valid on that day, best for the question first.</summary>
    public IReadOnlyList<Candidate> Within(string lessonId, string question, DateOnly today)
    {
        var asked = QuestionText.Read(question, index);
        return Rank(asked, Search(asked), index.Passages.Where(passage => passage.Passage.Lesson.Id == lessonId && passage.Passage.Validity.Contains(today)));
    }

    private LaneScores Search(QuestionText asked)
    {
        var search = new LaneSearch(index);
        return new LaneScores(Lanes.ToDictionary(lane => lane, lane => search.Search(lane, asked.Text, asked.Reading.Synonyms, LaneDepth)));
    }

    private List<Candidate> Rank(QuestionText asked, LaneScores lanes, IEnumerable<IndexedPassage> passages)
    {
        var reader = new FeatureReader(index, asked, lanes);
        return
        [
            .. passages
                .Select(passage => reader.Read(passage, model))
                .OrderByDescending(candidate => candidate.Score)
                .ThenBy(candidate => candidate.Passage.Id, StringComparer.Ordinal),
        ];
    }

    public void Dispose() => index.Dispose();

    /// <summary>An expired passage counts only where it would have been the answer.</summary>
    private bool Doubtful(Candidate expired, IReadOnlyList<Candidate> ranked) => model.Probability([expired, .. ranked.Skip(1)]) < model.AskBackFrom;
}
