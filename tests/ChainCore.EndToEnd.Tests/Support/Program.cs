using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ChainCore.EndToEnd.Tests.Support;

/// <summary>What a finished program left behind.</summary>
internal sealed record ProgramResult(int ExitCode, string Output, string Error);

/// <summary>
/// A sample as its users run it: <c>dotnet X.dll</c> in a process of its own, from its default output folder. What it writes can be read
/// while it runs. Ends with the test, and after a hard time limit.
/// </summary>
internal sealed class Program : IDisposable
{
    /// <summary>What the surroundings of a test run must not decide.</summary>
    private static readonly string[] ClearedVariables = ["CHAINCORE_KERNEL", "NO_COLOR", "GITHUB_ACTIONS", "CI", "TERM", "COLUMNS"];

    /// <summary>
    /// A shell script that runs the tests in the background has switched SIGINT off for all of them, and programs inherit that.
    /// </summary>
    private static readonly bool InterruptIsIgnored = IsInterruptIgnored();

    private readonly Lock _lock = new();
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _errors = new();
    private readonly Process _process;
    private readonly Task _reading;

    private Program(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError, start.RedirectStandardInput) = (true, true, true);
        (start.StandardOutputEncoding, start.StandardErrorEncoding) = (Encoding.UTF8, Encoding.UTF8);
        _process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        _process.StandardInput.Close();
        _reading = Task.WhenAll(ReadAsync(_process.StandardOutput, _output), ReadAsync(_process.StandardError, _errors));
    }

    /// <summary>The command that starts .NET programs.</summary>
    public static string DotNet => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";

    /// <summary>The process's number.</summary>
    public int Id => _process.Id;

    /// <summary>The lines on the output so far; one that is not yet ended is not among them.</summary>
    public IReadOnlyList<string> Lines => [.. TextOf(_output).Split('\n')[..^1].Select(line => line.TrimEnd('\r'))];

    /// <summary>What stands on the error stream so far.</summary>
    public string Errors => TextOf(_errors);

    /// <summary>The memory the process has in use, in bytes, and for how long it has worked on a processor.</summary>
    public (long Memory, TimeSpan ProcessorTime) Usage
    {
        get
        {
            _process.Refresh();
            return (_process.WorkingSet64, _process.TotalProcessorTime);
        }
    }

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

    /// <summary>
    /// Starts a program with the variables to set, and without what the surroundings of a test run have, variables and signals.
    /// </summary>
    /// <param name="command">The command and its arguments.</param>
    /// <param name="environment">Variables to set.</param>
    public static Program Start(IEnumerable<string> command, params IEnumerable<(string Name, string Value)> environment)
    {
        if (InterruptIsIgnored) command = ["env", "--default-signal=INT", .. command];
        ProcessStartInfo start = new(command.First(), command.Skip(1));
        foreach (var name in ClearedVariables) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        return new(start);
    }

    /// <summary>Runs a program until it ends by itself.</summary>
    /// <inheritdoc cref="Start"/>
    public static async Task<ProgramResult> RunAsync(
        IEnumerable<string> command, params IEnumerable<(string Name, string Value)> environment)
    {
        using var program = Start(command, environment);
        return await program.WaitAsync();
    }

    /// <summary>Waits until the program has worked for so long on a processor, so that it is beyond its start.</summary>
    public Task WaitForProcessorTimeAsync(TimeSpan time) => WaitUntilAsync(() =>
    {
        _process.Refresh();
        return !_process.HasExited && _process.TotalProcessorTime >= time;
    });

    /// <summary>Waits until the lines are as they should be; the end of the program is the end of the wait.</summary>
    public Task WaitForAsync(Func<IReadOnlyList<string>, bool> isThere) => WaitUntilAsync(() => isThere(Lines));

    /// <summary>Waits until the program has written a line.</summary>
    /// <param name="pattern">What the whole line is like.</param>
    /// <returns>What the pattern found.</returns>
    public async Task<Match> WaitForLineAsync(Regex pattern)
    {
        Match? match = null;
        await WaitForAsync(lines => (match = lines.Select(line => pattern.Match(line)).FirstOrDefault(found => found.Success)) is not null);
        return match!;
    }

    /// <summary>Sends a signal as a user or a service manager does: TERM, INT, KILL.</summary>
    public async Task SignalAsync(string signal)
    {
        var kill = await RunAsync(["sh", "-c", string.Create(CultureInfo.InvariantCulture, $"kill -{signal} {Id}")]);
        Assert.True(kill.ExitCode == 0, kill.Error);
    }

    /// <summary>Sends a signal and waits for the end.</summary>
    public async Task<ProgramResult> StopAsync(string signal)
    {
        await SignalAsync(signal);
        return await WaitAsync();
    }

    /// <summary>Waits for the end and takes what was written.</summary>
    public async Task<ProgramResult> WaitAsync()
    {
        using CancellationTokenSource limit = new(Until.Patience);
        await _process.WaitForExitAsync(limit.Token);
        await _reading.WaitAsync(limit.Token);
        return new(_process.ExitCode, TextOf(_output), TextOf(_errors));
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static bool IsInterruptIgnored()
    {
        const string Status = "/proc/self/status", Ignored = "SigIgn:";
        const int Interrupt = 1 << (2 - 1);
        if (!File.Exists(Status)) return false;
        var mask = File.ReadLines(Status).First(line => line.StartsWith(Ignored, StringComparison.Ordinal))[Ignored.Length..];
        return (ulong.Parse(mask.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) & Interrupt) != 0;
    }

    private Task<TimeSpan> WaitUntilAsync(Func<bool> isSo) => Until.SoAsync(
        () =>
        {
            // Asked before the question, so that what a program writes last is not missed.
            var hasEnded = _reading.IsCompleted;
            if (isSo()) return true;
            return hasEnded ? throw new InvalidOperationException($"The program has ended: {Describe()}") : false;
        },
        Describe);

    private string Describe() => $"{string.Join(Environment.NewLine, Lines.TakeLast(20))}{Environment.NewLine}{Errors}";

    private string TextOf(StringBuilder text)
    {
        lock (_lock) return text.ToString();
    }

    private async Task ReadAsync(StreamReader reader, StringBuilder text)
    {
        var buffer = new char[4_096];
        while (await reader.ReadAsync(buffer) is var count and > 0)
        {
            lock (_lock) text.Append(buffer, 0, count);
        }
    }
}
