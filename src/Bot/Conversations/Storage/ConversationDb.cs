using Microsoft.EntityFrameworkCore;

namespace TroLyAo.Bot.Conversations.Storage;

internal sealed class ConversationDb(DbContextOptions<ConversationDb> options) : DbContext(options)
{
    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<MessageRow> Messages => Set<MessageRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ConversationRow>(conversation =>
        {
            conversation.ToTable("conversations").HasKey(c => c.Id);
            conversation.HasIndex(c => c.UserId);
            conversation.HasIndex(c => c.LastAt);
        });
        modelBuilder.Entity<MessageRow>(message =>
        {
            message.ToTable("messages").HasKey(m => new { m.ConversationId, m.Sequence });
            message.HasOne<ConversationRow>().WithMany().HasForeignKey(m => m.ConversationId).OnDelete(DeleteBehavior.Cascade);
            message.HasIndex(m => new { m.ConversationId, m.ClientId }).IsUnique().HasFilter("\"ClientId\" IS NOT NULL");
            message.HasIndex(m => m.Pending).HasFilter("\"Pending\"");
        });
    }
}
