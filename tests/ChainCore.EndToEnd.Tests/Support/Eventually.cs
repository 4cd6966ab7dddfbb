using System.Diagnostics;

namespace ChainCore.EndToEnd.Tests.Support;

/// <summary>Waits for what has to come sooner or later, however busy the machine is.</summary>
internal static class Eventually
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Asks until the answer is yes.</summary>
    /// <param name="isTrue">The question.</param>
    /// <param name="describe">What to say if the answer never comes.</param>
    public static async Task TrueAsync(Func<bool> isTrue, Func<string> describe)
    {
        var started = Stopwatch.GetTimestamp();
        while (!isTrue())
        {
            if (Stopwatch.GetElapsedTime(started) > TimeLimit) throw new TimeoutException(describe());
            await Task.Delay(Interval);
        }
    }
}
