using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>
/// Starts programs whose clock is off, by Debian's libfaketime: the time of day only, so that they wait as long as others do.
/// </summary>
internal static class FakeClock
{
    private const string Library = "libfaketime.so.1";

    private static readonly Lazy<string?> Found = new(() => Places().FirstOrDefault(Works));

    /// <summary>True if there is a libfaketime that moves a clock on this machine.</summary>
    public static bool IsAvailable => Found.Value is not null;

    /// <summary>The command that starts a program with such a clock.</summary>
    /// <param name="offset">How far it is ahead.</param>
    public static string[] Prefix(TimeSpan offset) =>
        Prefix(Found.Value ?? throw new InvalidOperationException("There is no libfaketime."), offset);

    private static string[] Prefix(string library, TimeSpan offset) =>
    [
        "env", $"LD_PRELOAD={library}", "DONT_FAKE_MONOTONIC=1", "FAKETIME_DONT_FAKE_MONOTONIC=1", "NO_FAKE_STAT=1",
        string.Create(CultureInfo.InvariantCulture, $"FAKETIME={offset.TotalSeconds:+0;-0}"),
    ];

    /// <summary>Where packages for any architecture put it.</summary>
    private static IEnumerable<string> Places() =>
        from root in (string[])["/usr/lib", "/usr/lib64", "/usr/local/lib"]
        where OperatingSystem.IsLinux() && Directory.Exists(root)
        from folder in (IEnumerable<string>)[root, .. Directory.EnumerateDirectories(root)]
        let path = Path.Combine(folder, "faketime", Library)
        where File.Exists(path)
        select path;

    /// <summary>Another architecture's is of no use, and the loader only warns of it.</summary>
    private static bool Works(string library)
    {
        var command = Prefix(library, TimeSpan.FromDays(-10));
        ProcessStartInfo start = new(command[0], [.. command[1..], "date", "+%s"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var date = Process.Start(start)!;
            var text = date.StandardOutput.ReadToEnd();
            date.WaitForExit();
            return long.TryParse(text, CultureInfo.InvariantCulture, out var seconds)
                && DateTimeOffset.UtcNow - DateTimeOffset.FromUnixTimeSeconds(seconds) > TimeSpan.FromDays(9);
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}

/// <summary>A test with clocks that are off; skipped and counted where no clock can be moved.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FakeClockFactAttribute : FactAttribute
{
    public FakeClockFactAttribute()
    {
        if (!FakeClock.IsAvailable) Skip = "Clocks that are off need Linux and libfaketime (Debian's package of that name).";
    }
}
