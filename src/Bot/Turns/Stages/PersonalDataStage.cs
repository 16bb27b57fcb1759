using TroLyAo.Bot.Answering;
using TroLyAo.Bot.Privacy;
using TroLyAo.Knowledge.Retrieval;

namespace TroLyAo.Bot.Turns.Stages;

/// <summary>Who sends a number of the dangerous kinds is warned first; the question around it is answered only when it is certain.</summary>
internal sealed class PersonalDataStage : ITurnStage
{
    public Verdict Run(Turn turn)
    {
        var found = turn.Request.Text.Found;
        if (found.Count == 0)
            return turn;
        if (found.All(kind => kind == PersonalDataClass.Phone))
            return turn with { Preface = [turn.Speaker.Say("du-lieu-so-dien-thoai")] };

        var warning = turn.Speaker.Say("du-lieu-ca-nhan");
        var evidence = turn.Retriever.Find(turn.Text, turn.Today);
        return evidence.Known >= turn.Retriever.RefuseBelow && evidence.Probability >= turn.Retriever.AnswerFrom
            ? WithAnswer(turn, warning, evidence)
            : Fixed.End(turn, TurnOutcome.PersonalData, warning);
    }

    private static Ending WithAnswer(Turn turn, Statement warning, Evidence evidence)
    {
        var passage = evidence.Candidates[0].Passage;
        var answer = turn.Composer.Compose(passage);
        return new Ending(
            TurnOutcome.PersonalData,
            answer with { Lead = [warning, .. answer.Lead] },
            PassageEnding.StateAt(turn.State, passage),
            [passage.Id],
            evidence.Probability);
    }
}
