using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TroLyAo.Scenarios;

/// <summary>The real program in a process of its own, on a free port.</summary>
internal sealed partial class BotProcess : IDisposable
{
    private readonly Process process;

    private BotProcess(Process process, HttpClient http)
    {
        this.process = process;
        Http = http;
    }

    public HttpClient Http { get; }

    public static async Task<BotProcess> StartAsync(string dataFolder, params (string Key, string Value)[] settings)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "TroLyAo.Bot.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = RepositoryRoot(),
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["Data__Folder"] = dataFolder;
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                // Nobody reads on, and a full pipe would stop the program.
                _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
                return new BotProcess(process, NewClient(match.Groups[1].Value));
            }
        }

        throw new InvalidOperationException("The program ended before it listened.");
    }

    /// <summary>SIGKILL: no chance to finish anything.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>SIGINT, as Ctrl-C sends it; returns the exit code.</summary>
    public async Task<int> InterruptAsync()
    {
        // The same way out as Ctrl-C; a shell that runs the tests in the background has its children ignore SIGINT.
        using var kill = Process.Start("kill", ["-TERM", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(25));
        await process.WaitForExitAsync(patience.Token);
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
        Http.Dispose();
    }

#pragma warning disable RS0030 // A test talks to one server and has no use for a factory.
    private static HttpClient NewClient(string address) => new() { BaseAddress = new Uri(address) };
#pragma warning restore RS0030

    private static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TroLyAo.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Not inside the repository.");
        }

        return folder;
    }

    [GeneratedRegex(@"Now listening on: (http://\S+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Listening();
}
