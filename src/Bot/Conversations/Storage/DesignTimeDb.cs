using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TroLyAo.Bot.Conversations.Storage;

/// <summary>Lets "dotnet ef migrations add" see the model without starting the program.</summary>
internal sealed class DesignTimeDb : IDesignTimeDbContextFactory<ConversationDb>
{
    public ConversationDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ConversationDb>().UseSqlite("Data Source=:memory:").Options);
}
