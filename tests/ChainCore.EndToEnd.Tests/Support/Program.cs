using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChainCore.EndToEnd.Tests.Support;

/// <summary>What a finished program left behind.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Error);

/// <summary>
/// A sample as its users run it: <c>dotnet X.dll</c> in a process of its own, from its default output folder. Ends with the test,
/// and after a hard time limit.
/// </summary>
internal sealed class Program : IDisposable
{
    /// <summary>Far beyond what anything here takes on a busy machine: reaching it is a failure, not bad luck.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    /// <summary>What the surroundings of a test run must not decide.</summary>
    private static readonly string[] ClearedVariables = ["CHAINCORE_KERNEL", "NO_COLOR", "GITHUB_ACTIONS", "CI", "TERM", "COLUMNS"];

    /// <summary>A shell script that runs the tests in the background has switched SIGINT off for all of them, and programs inherit that.</summary>
    private static readonly bool s_interruptIsIgnored = IsInterruptIgnored();

    private readonly Process _process;
    private readonly StringBuilder _soFar = new();
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private Program(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError, start.RedirectStandardInput) = (true, true, true);
        (start.StandardOutputEncoding, start.StandardErrorEncoding) = (Encoding.UTF8, Encoding.UTF8);
        _process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        _process.StandardInput.Close();
        (_output, _error) = (ReadOutputAsync(_process.StandardOutput), _process.StandardError.ReadToEndAsync());
    }

    /// <summary>The command that starts .NET programs.</summary>
    public static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";

    /// <summary>The process's number.</summary>
    public int Id => _process.Id;

    /// <summary>The most memory the process has had in use, in bytes.</summary>
    public long PeakWorkingSet
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <summary>The path of a sample's assembly, built in the configuration of these tests.</summary>
    public static string PathOf(string sample)
    {
        // tests/ChainCore.EndToEnd.Tests/bin/<configuration>/<framework>/
        DirectoryInfo framework = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var configuration = framework.Parent!;
        var repository = configuration.Parent!.Parent!.Parent!.Parent!;
        var path = Path.Combine(repository.FullName, "samples", sample, "bin", configuration.Name, framework.Name, $"{sample}.dll");
        return File.Exists(path) ? path : throw new FileNotFoundException($"{sample} is not built.", path);
    }

    /// <summary>Starts a program.</summary>
    /// <param name="command">The command and its arguments.</param>
    /// <param name="environment">Variables to set.</param>
    public static Program Start(IEnumerable<string> command, params IEnumerable<(string Name, string Value)> environment) =>
        new(Describe(command, environment));

    /// <summary>
    /// How a program is started: with the variables to set, and without what the surroundings of a test run have, variables and signals.
    /// </summary>
    public static ProcessStartInfo Describe(IEnumerable<string> command, IEnumerable<(string Name, string Value)> environment)
    {
        if (s_interruptIsIgnored) command = ["env", "--default-signal=INT", .. command];
        ProcessStartInfo start = new(command.First(), command.Skip(1));
        foreach (var name in ClearedVariables) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return start;
    }

    /// <summary>Waits until the program has worked for so long on a processor, so that it is beyond its start.</summary>
    public async Task WaitForProcessorTimeAsync(TimeSpan time)
    {
        using CancellationTokenSource limit = new(TimeLimit);
        while (!_process.HasExited && _process.TotalProcessorTime < time)
        {
            await Task.Delay(20, limit.Token);
            _process.Refresh();
        }

        if (_process.HasExited) throw new InvalidOperationException($"The program has ended: {await _error}");
    }

    /// <summary>Waits until the program has written a line.</summary>
    /// <param name="pattern">What the whole line is like.</param>
    /// <returns>The line.</returns>
    public async Task<string> WaitForLineAsync(Regex pattern)
    {
        using CancellationTokenSource limit = new(TimeLimit);
        while (true)
        {
            var hasEnded = _output.IsCompleted;
            string[] lines;
            lock (_soFar) lines = _soFar.ToString().Split('\n', StringSplitOptions.TrimEntries)[..^1];
            if (Array.Find(lines, pattern.IsMatch) is { } line) return line;
            if (hasEnded) throw new InvalidOperationException($"The program has ended: {await _error}");
            await Task.Delay(20, limit.Token);
        }
    }

    /// <summary>Sends the process a signal: TERM, INT, KILL.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Start(["sh", "-c", string.Create(CultureInfo.InvariantCulture, $"kill -{signal} {Id}")]);
        Assert.Equal(0, (await kill.WaitAsync()).ExitCode);
    }

    /// <summary>Waits for the end and takes what was written.</summary>
    public async Task<ProgramResult> WaitAsync()
    {
        using CancellationTokenSource limit = new(TimeLimit);
        await _process.WaitForExitAsync(limit.Token);
        return new(_process.ExitCode, await _output, await _error);
    }

    private async Task<string> ReadOutputAsync(StreamReader reader)
    {
        var buffer = new char[4_096];
        while (await reader.ReadAsync(buffer) is var count and > 0)
        {
            lock (_soFar) _soFar.Append(buffer, 0, count);
        }

        lock (_soFar) return _soFar.ToString();
    }

    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status", Ignored = "SigIgn:";
        const int Interrupt = 1 << (2 - 1);
        if (!File.Exists(Status)) return false;
        var mask = File.ReadLines(Status).First(line => line.StartsWith(Ignored, StringComparison.Ordinal))[Ignored.Length..];
        return (ulong.Parse(mask.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
