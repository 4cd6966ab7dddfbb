namespace ChainCore.Mining.Tests;

/// <summary>The rules about workers that need no thread.</summary>
public sealed class WorkerRulesTests
{
    [Theory]
    [InlineData(100, 0)]
    [InlineData(50, 1_000)]
    [InlineData(25, 3_000)]
    [InlineData(1, 99_000)]
    public void D36_RestsFollowTheLimit(int percent, double expected)
    {
        DutyCycle duty = new(percent);
        var rested = TimeSpan.Zero;
        for (var i = 0; i < 500; i++) rested += duty.RestAfter(TimeSpan.FromMilliseconds(2));
        for (var i = 0; i < 10_000 && percent < 100; i++) rested += duty.RestAfter(TimeSpan.Zero);
        Assert.InRange(rested.TotalMilliseconds, expected - 4, expected);
    }

    [Fact]
    public void D36_NoRestKeepsAStopWaiting()
    {
        DutyCycle duty = new(1);
        Assert.InRange(duty.RestAfter(TimeSpan.FromSeconds(10)), TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(20));
    }

    [Fact]
    public void D6_WorkersFollowWhatOthersLeaveOneByOne()
    {
        AutoScaler scaler = new(4);
        Assert.Equal(4, scaler.Next(4, 2.0));
        Assert.Equal(3, scaler.Next(4, 2.0));
        Assert.Equal(2, scaler.Next(3, 2.0));
        Assert.Equal(2, scaler.Next(2, 2.0));
        Assert.Equal(2, scaler.Next(2, 0.2));
        Assert.Equal(3, scaler.Next(2, 0.2));
        Assert.Equal(4, scaler.Next(3, 0.2));
        Assert.Equal(4, scaler.Next(4, 0.2));
    }

    [Fact]
    public void D6_ThereIsAlwaysOneWorkerAndNeverOneTooMany()
    {
        AutoScaler scaler = new(2);
        var workers = 2;
        for (var i = 0; i < 20; i++) workers = scaler.Next(workers, 64);
        Assert.Equal(1, workers);
        for (var i = 0; i < 20; i++) workers = scaler.Next(workers, 0);
        Assert.Equal(2, workers);
        for (var i = 0; i < 20; i++) workers = scaler.Next(workers, null);
        Assert.Equal(2, workers);
    }

    [Theory]
    [InlineData(790, 4, nameof(MemoryVerdict.Fine))]
    [InlineData(800, 4, nameof(MemoryVerdict.Warn))]
    [InlineData(999, 1, nameof(MemoryVerdict.Warn))]
    [InlineData(1_000, 4, nameof(MemoryVerdict.Reduce))]
    [InlineData(1_000, 1, nameof(MemoryVerdict.Stop))]
    public void D35_MemoryIsWarnedOfAtEightyPercentAndActedOnAtAHundred(long used, int active, string verdict) =>
        Assert.Equal(verdict, new MemoryGuard(250, 4).Judge(used, active).ToString());

    [Fact]
    public void D35_WithoutALimitMemoryIsFine() => Assert.Equal(MemoryVerdict.Fine, new MemoryGuard(null, 4).Judge(long.MaxValue, 1));

    [Theory]
    [InlineData(1, 5)]
    [InlineData(10, 5)]
    [InlineData(11, 5.5)]
    [InlineData(64, 32)]
    public void D30_AStopMayTakeHalfASecondAWorkerAtLeastFive(int workers, double seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), WorkerPool.ShutdownTimeoutOf(workers));

    [Fact]
    public void D28_WhatMakesResultsUnreliableIsCritical()
    {
        Assert.All<Exception>(
            [new InsufficientMemoryException(), new InvalidProgramException(), new KernelFaultException(), new KernelUnavailableException()],
            exception => Assert.True(WorkerFailure.IsCritical(exception)));
        Assert.False(WorkerFailure.IsCritical(new InvalidOperationException()));
    }
}
