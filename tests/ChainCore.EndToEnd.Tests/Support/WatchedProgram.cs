using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace ChainCore.EndToEnd.Tests.Support;

/// <summary>A program that runs for a while, and whose lines are read while it does. Ends with the test.</summary>
internal sealed class WatchedProgram : IDisposable
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly List<string> _lines = [];
    private readonly StringBuilder _errors = new();
    private readonly Process _process;
    private readonly Task _reading;

    private WatchedProgram(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError, start.RedirectStandardInput) = (true, true, true);
        (start.StandardOutputEncoding, start.StandardErrorEncoding) = (Encoding.UTF8, Encoding.UTF8);
        _process = Process.Start(start) ?? throw new InvalidOperationException("The process did not start.");
        _process.StandardInput.Close();
        _reading = Task.WhenAll(
            ReadAsync(_process.StandardOutput, _lines.Add), ReadAsync(_process.StandardError, line => _errors.AppendLine(line)));
    }

    /// <summary>The process's number.</summary>
    public int Id => _process.Id;

    /// <summary>The lines on the output so far.</summary>
    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (_lock) return [.. _lines];
        }
    }

    /// <summary>What stands on the error stream so far.</summary>
    public string Errors
    {
        get
        {
            lock (_lock) return _errors.ToString();
        }
    }

    public bool HasExited => _process.HasExited;

    public static WatchedProgram Start(IEnumerable<string> command, params IEnumerable<(string Name, string Value)> environment) =>
        new(Program.Describe(command, environment));

    /// <summary>Waits until the lines are as they should be; the end of the program is the end of the wait.</summary>
    public Task WaitForAsync(Func<IReadOnlyList<string>, bool> isThere) => Eventually.TrueAsync(
        () => isThere(Lines) || (HasExited ? throw new InvalidOperationException($"The program has ended: {Describe()}") : false),
        Describe);

    /// <summary>Sends a signal as a user or a service manager does.</summary>
    public async Task SignalAsync(string signal)
    {
        using var kill = Program.Start(["sh", "-c", string.Create(CultureInfo.InvariantCulture, $"kill -{signal} {Id}")]);
        Assert.Equal(0, (await kill.WaitAsync()).ExitCode);
    }

    /// <summary>Ends the program on the spot, as a power failure would: it does nothing more.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await WaitAsync();
    }

    /// <summary>Waits for the end.</summary>
    /// <returns>The exit code.</returns>
    public async Task<int> WaitAsync()
    {
        using CancellationTokenSource limit = new(TimeLimit);
        await _process.WaitForExitAsync(limit.Token);
        await _reading.WaitAsync(limit.Token);
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private string Describe() => $"{string.Join(Environment.NewLine, Lines.TakeLast(20))}{Environment.NewLine}{Errors}";

    private async Task ReadAsync(StreamReader reader, Action<string> add)
    {
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (_lock) add(line);
        }
    }
}
