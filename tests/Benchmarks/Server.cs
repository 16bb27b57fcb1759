using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TroLyAo.Benchmarks;

/// <summary>The program as delivered, in a process of its own with a fresh data folder; with or without its own handler.</summary>
internal sealed partial class Server : IDisposable
{
    private readonly Process process;
    private readonly string data;

    private Server(Process process, string data, Uri address, Stopwatch sinceStart)
    {
        this.process = process;
        this.data = data;
        SinceStart = sinceStart;
        Http = NewClient(address);
    }

    public HttpClient Http { get; }

    public Stopwatch SinceStart { get; }

    public double MegabytesInMemory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1024d / 1024d;
        }
    }

    public static async Task<Server> StartAsync(bool empty)
    {
        var data = Directory.CreateTempSubdirectory("tro-ly-ao-").FullName;
        var here = AppContext.BaseDirectory;
        var start = new ProcessStartInfo("dotnet",
        [
            "exec", "--depsfile", Path.Combine(here, "TroLyAo.Benchmarks.deps.json"), "--runtimeconfig", Path.Combine(here, "TroLyAo.Bot.runtimeconfig.json"),
            Path.Combine(here, "TroLyAo.Bot.dll"), "--urls", "http://127.0.0.1:0",
        ])
        {
            WorkingDirectory = Root(),
            RedirectStandardOutput = true,
        };
        start.Environment["Data__Folder"] = data;
        start.Environment["DirectLine__Limits__ConversationBurst"] = "1000000";
        start.Environment["ASPNETCORE_HOSTINGSTARTUPASSEMBLIES"] = empty ? "TroLyAo.Benchmarks" : string.Empty;
        var sinceStart = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new Server(process, data, new Uri(match.Groups[1].Value), sinceStart);
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }

    public static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TroLyAo.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not inside the repository.");
        }

        return folder;
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
        Http.Dispose();
        Directory.Delete(data, recursive: true);
    }

#pragma warning disable RS0030 // A benchmark talks to one server and has no use for a factory.
    private static HttpClient NewClient(Uri address) => new(new SocketsHttpHandler { MaxConnectionsPerServer = 256 }) { BaseAddress = address };
#pragma warning restore RS0030

    [GeneratedRegex(@"Now listening on: (http://\S+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
