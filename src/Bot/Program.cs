using Microsoft.Extensions.DependencyInjection.Extensions;
using TroLyAo.Bot.Channels.DirectLine;
using TroLyAo.Bot.Conversations;
using TroLyAo.Bot.Hosting;
using TroLyAo.Bot.Turns;

var builder = WebApplication.CreateBuilder(args);
builder.AddHosting();
builder.Services.AddConversations().AddTurns().AddDirectLine();
builder.Services.TryAddSingleton<ITurnHandler, EchoTurnHandler>();

var app = builder.Build();
app.UseHosting();
app.MapHealth();
app.MapDirectLine();
await app.RunAsync();
