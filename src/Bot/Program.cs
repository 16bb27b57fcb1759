using TroLyAo.Bot.Channels.DirectLine;
using TroLyAo.Bot.Channels.Lessons;
using TroLyAo.Bot.Channels.Web;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Hosting;
using TroLyAo.Bot.Turns;

var builder = WebApplication.CreateBuilder(args);
builder.AddHosting();
builder.Services.AddAssistant().AddConversations().AddTurns().AddDirectLine();

var app = builder.Build();
if (!app.OpenKnowledge())
    return 1;
app.UseHosting();
app.MapHealth();
app.MapDirectLine();
app.MapWeb();
app.MapLessonPages();
await app.RunAsync();
return 0;
