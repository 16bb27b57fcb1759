using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Privacy;
using TroLyAo.Bot.Turns;
using TroLyAo.Bot.Understanding;

namespace TroLyAo.Evaluation.Commands;

/// <summary>Runs one question through the real turn, from an empty conversation.</summary>
internal static class TurnTrial
{
    public static async Task PrintAsync(Assistant assistant, string question)
    {
        var request = new TurnRequest("explain", "1", MessageKind.Text, new CleanText(question, []), ConversationState.Empty, new DateTimeOffset(assistant.Today.ToDateTime(new TimeOnly(12, 0)), TimeSpan.FromHours(7)));
        var handler = new AssistantTurnHandler(() => assistant.View, new InterpreterCache());
        var result = await handler.HandleAsync(request, CancellationToken.None);
        foreach (var reply in result.Replies)
        {
            Console.WriteLine($"\noutcome {reply.Trace.Outcome}, passages {string.Join(", ", reply.Trace.PassageIds)}, content {reply.Trace.ContentVersion}; every sentence below is proved by them\n");
            Console.WriteLine(reply.Message.Text);
            Console.WriteLine($"\nbuttons: {string.Join(" · ", reply.Message.Choices)}");
        }
    }
}
