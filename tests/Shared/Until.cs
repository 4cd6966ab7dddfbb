using System.Diagnostics;

namespace ChainCore.Tests;

/// <summary>Waits for what comes about in its own time, however busy the machine is.</summary>
internal static class Until
{
    /// <summary>Far beyond what anything here takes on a busy machine: reaching it is a failure, not bad luck.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until something is so.</summary>
    /// <param name="isSo">Whether it is.</param>
    /// <param name="describe">What is the case instead, for the message of a test that fails.</param>
    /// <param name="within">How long it may take.</param>
    /// <returns>How long it took.</returns>
    public static async Task<TimeSpan> SoAsync(Func<Task<bool>> isSo, Func<Task<string>> describe, TimeSpan? within = null)
    {
        var watch = Stopwatch.StartNew();
        while (!await isSo())
        {
            if (watch.Elapsed > (within ?? Patience))
                Xunit.Assert.Fail($"Not so after {watch.Elapsed.TotalSeconds:F0} s: {await describe()}");
            await Task.Delay(Pause);
        }

        return watch.Elapsed;
    }

    /// <inheritdoc cref="SoAsync(Func{Task{bool}}, Func{Task{string}}, TimeSpan?)"/>
    public static Task<TimeSpan> SoAsync(Func<bool> isSo, Func<string> describe) =>
        SoAsync(() => Task.FromResult(isSo()), () => Task.FromResult(describe()));

    /// <summary>
    /// Measures until a time is as short as it has to be. What else runs on the machine can only lengthen it; what is really too slow never
    /// gets there.
    /// </summary>
    /// <param name="required">How long it may take.</param>
    /// <param name="measureAsync">Does it once.</param>
    public static async Task QuickAsync(TimeSpan required, Func<Task<TimeSpan>> measureAsync)
    {
        const int LeastTries = 5;
        var watch = Stopwatch.StartNew();
        List<TimeSpan> times = [];
        do
        {
            times.Add(await measureAsync());
            if (times[^1] <= required) return;
        }
        while (times.Count < LeastTries || watch.Elapsed < Patience);
        Xunit.Assert.Fail($"Never within {required}, but {string.Join(", ", times.Order().Take(LeastTries))} and more.");
    }
}
