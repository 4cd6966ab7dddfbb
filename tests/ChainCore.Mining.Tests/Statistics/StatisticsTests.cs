using Microsoft.Extensions.Time.Testing;

namespace ChainCore.Mining.Tests;

/// <summary>Rates agree with known work under a clock that the test moves; percentiles and luck with what was put in.</summary>
public sealed class StatisticsTests
{
    [Fact]
    public void D43_ARateIsNotAvailableUntilItsWindowIsFull()
    {
        FakeTimeProvider time = new();
        HashRateWindows windows = new(time);
        ulong hashes = 0;
        for (var second = 1; second <= 900; second++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            windows.Add(hashes += 5_000);
            var rates = windows.Rates;
            Assert.Equal(second >= 10 ? 5_000 : null, rates.TenSeconds);
            Assert.Equal(second >= 10 ? 5_000 : null, rates.Maximum);
            Assert.Equal(second >= 60 ? 5_000 : null, rates.Minute);
            Assert.Equal(second >= 900 ? 5_000 : null, rates.QuarterHour);
            Assert.Equal(5_000, rates.Average);
        }
    }

    [Fact]
    public void D43_EachWindowForgetsWhatIsOlder()
    {
        FakeTimeProvider time = new();
        HashRateWindows windows = new(time);
        ulong hashes = 0;
        void Run(int seconds, ulong rate)
        {
            for (var i = 0; i < seconds; i++)
            {
                time.Advance(TimeSpan.FromSeconds(1));
                windows.Add(hashes += rate);
            }
        }

        Run(2_000, 1_000);
        Run(50, 3_000);
        Run(10, 0);
        Assert.Equal(0, windows.Rates.TenSeconds);
        Assert.Equal(3_000 * 50 / 60.0, windows.Rates.Minute!.Value, 6);
        Assert.Equal(((840 * 1_000) + (50 * 3_000)) / 900.0, windows.Rates.QuarterHour!.Value, 6);
        Assert.Equal(3_000, windows.Rates.Maximum);
    }

    [Fact]
    public void D43_ReadingsThatComeLateStillGiveTheRate()
    {
        FakeTimeProvider time = new();
        HashRateWindows windows = new(time);
        foreach (var second in (int[])[7, 7, 7])
        {
            time.Advance(TimeSpan.FromSeconds(second));
            windows.Add((ulong)(time.GetUtcNow() - time.Start).TotalSeconds * 100);
        }

        Assert.Equal(100, windows.Rates.TenSeconds);
        Assert.Throws<ArgumentOutOfRangeException>(() => windows.Add(1));
    }

    [Fact]
    public void D43_TheHistoryKeepsAHundredSamples()
    {
        FakeTimeProvider time = new();
        HashRateWindows windows = new(time);
        ulong hashes = 0;
        for (var i = 1; i <= 150; i++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            windows.Add(hashes += (ulong)i);
        }

        Assert.Equal(Enumerable.Range(51, 100).Select(i => (double)i), windows.History);
    }

    [Fact]
    public void D46_PercentilesAreThoseOfTheLastRequests()
    {
        LatencyRecorder recorder = new();
        Assert.Equal(default, recorder.Read());
        recorder.Add(TimeSpan.FromSeconds(9));
        for (var i = 1; i <= 1_000; i++) recorder.Add(TimeSpan.FromMilliseconds(i));
        var read = recorder.Read();
        Assert.Equal(1_001, read.Count);
        Assert.Equal(TimeSpan.FromMilliseconds(500), read.Median);
        Assert.Equal(TimeSpan.FromMilliseconds(950), read.Percentile95);
        Assert.Equal(TimeSpan.FromSeconds(9), read.Maximum);
    }

    [Fact]
    public void D44_G18_LuckIsExpectedOverComputedHashes()
    {
        Assert.Equal(200, new Luck(2, 2 * 65_536, 65_536).Percent);
        Assert.Equal(32_768, new Luck(2, 2 * 65_536, 65_536).HashesPerSolution);
        Assert.Null(new Luck(0, 0, 5).Percent);
        Assert.Null(new Luck(0, 0, 5).HashesPerSolution);
    }
}
