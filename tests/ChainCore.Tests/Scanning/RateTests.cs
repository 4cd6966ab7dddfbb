namespace ChainCore.Tests;

/// <summary>Rates and sizes that depend on time, with the time given by the test.</summary>
public sealed class RateTests
{
    [Fact]
    public void A26_TheRateIsThatOfTheWindow()
    {
        HashRateMeter meter = new(TimeSpan.FromSeconds(10));
        Assert.Equal(0, meter.HashesPerSecond);
        meter.Add(TimeSpan.FromSeconds(1), 100);
        Assert.Equal(100, meter.HashesPerSecond);
        meter.Add(TimeSpan.FromSeconds(2), 400);
        Assert.Equal(200, meter.HashesPerSecond);

        // The readings at 0 and 1 second have left the window; that at 2 is its beginning.
        meter.Add(TimeSpan.FromSeconds(12), 2400);
        Assert.Equal(200, meter.HashesPerSecond);
        meter.Add(TimeSpan.FromSeconds(13), 12_400);
        Assert.Equal(10_000, meter.HashesPerSecond);
    }

    [Fact]
    public void A26_ARateAfterALongSilenceIsThatOfTheSilence()
    {
        HashRateMeter meter = new(TimeSpan.FromSeconds(10));
        meter.Add(TimeSpan.FromSeconds(1), 1000);
        meter.Add(TimeSpan.FromSeconds(101), 2000);
        Assert.Equal(10, meter.HashesPerSecond);
    }

    [Fact]
    public void A26_NoTimeNoRate()
    {
        HashRateMeter meter = new(TimeSpan.FromSeconds(10));
        meter.Add(TimeSpan.Zero, 5);
        Assert.Equal(0, meter.HashesPerSecond);
        meter.Add(TimeSpan.FromSeconds(1), 5);
        Assert.Equal(5, meter.HashesPerSecond);
    }

    [Fact]
    public void A29_TimeAndCounterDoNotRunBackwards()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new HashRateMeter(TimeSpan.Zero));
        Assert.Throws<ArgumentOutOfRangeException>(() => new HashRateMeter(TimeSpan.FromTicks(-1)));
        HashRateMeter meter = new(TimeSpan.FromSeconds(10));
        meter.Add(TimeSpan.FromSeconds(2), 100);
        Assert.Throws<ArgumentOutOfRangeException>(() => meter.Add(TimeSpan.FromSeconds(1), 200));
        Assert.Throws<ArgumentOutOfRangeException>(() => meter.Add(TimeSpan.FromSeconds(3), 99));
        Assert.Equal(50, meter.HashesPerSecond);
    }

    [Fact]
    public void A26_TheTimeToExhaustFollowsFromTheRate()
    {
        ScanProgress progress = new(1000, 5000, TimeSpan.FromSeconds(1), 1000, 16);
        Assert.Equal(TimeSpan.FromSeconds(4), progress.TimeToExhaust);
        Assert.Null((progress with { HashesPerSecond = 0 }).TimeToExhaust);
        Assert.Equal(TimeSpan.Zero, (progress with { HashesTried = 5000 }).TimeToExhaust);
    }

    [Fact]
    public void A16_TheExpectedTimeIsSixteenToTheNOverTheRate()
    {
        ScanProgress progress = new(
            1 << 20, double.PositiveInfinity, TimeSpan.FromSeconds(1), 1 << 18, new Difficulty(5).Target.ExpectedHashes);
        Assert.Equal(TimeSpan.FromSeconds(4), progress.ExpectedTimeToSolution);
        Assert.Equal(1, progress.EffortSpent);
        Assert.Null(progress.TimeToExhaust);
        Assert.Null((progress with { HashesPerSecond = 0 }).ExpectedTimeToSolution);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(32)]
    [InlineData(24)]
    public void A14_ChunksAreWholeBatchesWithinBounds(int batchSize)
    {
        ChunkSizer sizer = new(batchSize);
        Assert.InRange(sizer.Size, 1u << 12, (1u << 12) + (uint)batchSize);
        for (var i = 0; i < 30; i++)
        {
            var before = sizer.Size;
            sizer.Start();
            sizer.Stop(uint.MaxValue); // as if everything had been tried in no time
            Assert.Equal(0u, sizer.Size % (uint)batchSize);
            Assert.InRange(sizer.Size, before, Math.Min((8 * before) + (uint)batchSize, (1u << 22) + (uint)batchSize));
        }

        Assert.InRange(sizer.Size, 1u << 22, (1u << 22) + (uint)batchSize);
        sizer.Start();
        Thread.Sleep(1);
        sizer.Stop(0); // as if nothing could be tried in that time
        Assert.Equal((uint)batchSize, sizer.Size);
    }

    [Fact]
    public void A14_ChunksShrinkWhenTheyTakeTooLong()
    {
        ChunkSizer sizer = new(16);
        sizer.Start();
        Thread.Sleep(20); // a chunk of at least 20 ms for a goal of 2: at most a tenth of what was tried
        sizer.Stop(4096);
        Assert.InRange(sizer.Size, 16u, 416u);
    }
}
