namespace ChainCore.Miner.Measuring;

/// <summary>
/// How fast several ways to hash are, side by side: they take turns in short slices of time, so that whatever else the machine does
/// slows all of them alike, and the median slice of each counts.
/// </summary>
/// <param name="warmUp">The time each runs before anything counts: compilers finish, clocks go up.</param>
/// <param name="slices">The slices of each; odd, so that there is a median.</param>
/// <param name="slice">The length of a slice.</param>
internal sealed class RateMeasurement(TimeSpan warmUp, int slices, TimeSpan slice)
{
    private const int LeastSlices = 5;
    private const int WarmUpTurns = 2;
    private static readonly TimeSpan UsualSlice = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan UsualWarmUp = TimeSpan.FromMilliseconds(300);

    /// <summary>The slices of each row.</summary>
    public int Slices => slices;

    /// <summary>The length of a slice.</summary>
    public TimeSpan Slice => slice;

    /// <summary>The turns of all rows together, warm-up included.</summary>
    public int Turns => WarmUpTurns + slices;

    /// <summary>Slices of about 100 ms, at least five of them, that together take the given time for each row.</summary>
    public static RateMeasurement Lasting(TimeSpan timeOfEach)
    {
        var slices = Math.Max(LeastSlices, (int)(timeOfEach / UsualSlice) | 1);
        return new(UsualWarmUp, slices, timeOfEach / slices);
    }

    /// <summary>Measures.</summary>
    /// <param name="contenders">The rows.</param>
    /// <param name="onTurn">Called after each turn of all rows.</param>
    /// <param name="cancellationToken">Ends the measurement within milliseconds.</param>
    /// <returns>Hashes per second, one number a row.</returns>
    /// <exception cref="OperationCanceledException">The user interrupted.</exception>
    public double[] Run(IReadOnlyList<Contender> contenders, Action onTurn, CancellationToken cancellationToken)
    {
        for (var turn = 0; turn < WarmUpTurns; turn++)
        {
            foreach (var contender in contenders) contender.Run(warmUp / WarmUpTurns, cancellationToken);
            onTurn();
        }

        var rates = contenders.Select(_ => new double[slices]).ToArray();
        for (var turn = 0; turn < slices; turn++)
        {
            for (var i = 0; i < contenders.Count; i++) rates[i][turn] = contenders[i].Run(slice, cancellationToken);
            onTurn();
        }

        return [.. rates.Select(Median)];
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
