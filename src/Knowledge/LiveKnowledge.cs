using TroLyAo.Knowledge.Authoring;
using TroLyAo.Knowledge.Indexing.Meaning;
using TroLyAo.Knowledge.Publishing;
using TroLyAo.Knowledge.Retrieval;
using TroLyAo.Knowledge.Vietnamese;

namespace TroLyAo.Knowledge;

/// <summary>The knowledge being served. Edits are taken over whole: a reader of <see cref="Current"/> sees the old or the new course, never a
/// mix, and a faulty edit leaves the old one in place.</summary>
public sealed class LiveKnowledge
{
    private readonly string folder;
    private readonly ReadOptions options;
    private volatile KnowledgeView current;
    private string stamp;

    private LiveKnowledge(string folder, ReadOptions options, KnowledgeView first, IReadOnlyList<Fault> faults, string stamp)
    {
        this.folder = folder;
        this.options = options;
        this.stamp = stamp;
        current = first;
        Faults = faults;
    }

    public KnowledgeView Current => current;

    /// <summary>Faults of the last reading, warnings included.</summary>
    public IReadOnlyList<Fault> Faults { get; private set; }

    /// <exception cref="ContentRejectedException">The content has errors; the message tells all of them.</exception>
    public static LiveKnowledge Open(string folder, ReadOptions options)
    {
        if (!Directory.Exists(folder))
            throw new ContentRejectedException([new Fault(FaultSeverity.Error, folder, 1, "không có thư mục nội dung", "kiểm tra cấu hình Content:Folder")]);
        // Unpacking the vectors takes a while and needs nothing of the content.
        _ = Task.Run(() => MeaningVectors.Accepted);
        var stamp = FolderStamp.Of(folder);
        var (view, faults) = Read(folder, options);
        return new LiveKnowledge(folder, options, view ?? throw new ContentRejectedException(faults), faults, stamp);
    }

    /// <summary>Looks whether the folder has changed and takes the change over if it is sound.</summary>
    /// <returns>Null when nothing changed; otherwise whether the change was taken over. The reasons are in <see cref="Faults"/>.</returns>
    public bool? Refresh()
    {
        var now = FolderStamp.Of(folder);
        if (now == stamp)
            return null;
        stamp = now;
        var (view, faults) = Read(folder, options);
        Faults = faults;
        if (view is null)
            return false;
        current = view;
        return true;
    }

    private static (KnowledgeView? View, IReadOnlyList<Fault> Faults) Read(string folder, ReadOptions options)
    {
        try
        {
            var read = ContentReader.Read(folder, options);
            if (read.Snapshot is null)
                return (null, read.Faults);
            var reader = new Reader(Vocabulary.Load(Path.Combine(folder, "vocabulary")));
            return (new KnowledgeView(read.Snapshot, Retriever.Over(read.Snapshot, reader), reader), read.Faults);
        }
        catch (Exception fault) when (fault is FormatException or IOException)
        {
            return (null, [new Fault(FaultSeverity.Error, folder, 1, fault.Message, "sửa tệp rồi lưu lại")]);
        }
    }
}
