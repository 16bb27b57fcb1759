using System.Runtime.CompilerServices;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Privacy;
using TroLyAo.Bot.Turns;
using TroLyAo.Bot.Understanding;
using TroLyAo.Knowledge;
using TroLyAo.Knowledge.Authoring;

namespace TroLyAo.Scenarios;

/// <summary>The real course behind the real policy, opened once; each conversation is its own.</summary>
public sealed class Assistant
{
    private readonly InterpreterCache interpreters = new();

    public KnowledgeView View { get; } = LiveKnowledge.Open(ContentFolder(), new ReadOptions(LeaveOutBrokenLessons: false)).Current;

    internal Conversation Open(string day = "2026-11-24") =>
        new(new AssistantTurnHandler(() => View, interpreters), DateTimeOffset.Parse(day + "T12:00:00+07:00", System.Globalization.CultureInfo.InvariantCulture));

    public static string ContentFolder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "content"));

    /// <summary>A person talking to the assistant.</summary>
    internal sealed class Conversation(ITurnHandler handler, DateTimeOffset now)
    {
        private ConversationState state = ConversationState.Empty;

        public async Task<Reply> SayAsync(string words)
        {
            var clean = new PersonalDataMask(["19000368", "113"]).Clean(words);
            var result = await handler.HandleAsync(new TurnRequest("c", "m", MessageKind.Text, clean, state, now), CancellationToken.None);
            state = result.State;
            return Assert.Single(result.Replies);
        }
    }
}
