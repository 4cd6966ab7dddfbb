using FsCheck.Fluent;

namespace ChainCore.Mining.Tests;

/// <summary>CPU lists, affinity read back, quotas and load.</summary>
public sealed class ProcessorTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("0", "0")]
    [InlineData("0-3,6", "0-3,6")]
    [InlineData("6,0-3", "0-3,6")]
    [InlineData("1,2,3,3,2", "1-3")]
    [InlineData("1023", "1023")]
    public void D7_CpuListsAreReadAndWritten(string text, string written)
    {
        Assert.True(ProcessorSet.TryParse(text, out var set));
        Assert.Equal(written, set.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData(",")]
    [InlineData("3-1")]
    [InlineData("1-")]
    [InlineData("-1")]
    [InlineData("1-2-3")]
    [InlineData("a")]
    [InlineData(" 1")]
    [InlineData("+1")]
    [InlineData("1024")]
    [InlineData("0-99999999999")]
    public void D7_WhatIsNoCpuListIsRefused(string? text) => Assert.False(ProcessorSet.TryParse(text, out _));

    [Fact]
    public void D7_EverySetComesBackFromItsText() => Property.ForAll(
        ArbMap.Default.ArbFor<int[]>(),
        numbers =>
        {
            ProcessorSet set = new(numbers.Select(number => (number & int.MaxValue) % 1024));
            Assert.Equal(set, ProcessorSet.Parse(set.ToString()));
        });

    [Fact]
    public void D7_AThreadIsPinnedAndSaysSo()
    {
        if (!ThreadAffinity.IsSupported) return;
        var allowed = ThreadAffinity.Get();
        Assert.NotNull(allowed);
        ProcessorSet? after = null;
        var isSet = false;
        OnThread(() =>
        {
            isSet = ThreadAffinity.TrySet(new([allowed[^1]]));
            after = ThreadAffinity.Get();
        });
        Assert.True(isSet);
        Assert.Equal(new([allowed[^1]]), after);
        Assert.Equal(allowed, ThreadAffinity.Get());
    }

    [Fact]
    public void D7_AProcessorThatIsNotThereIsRefusedAndNothingChanges()
    {
        if (!OperatingSystem.IsLinux()) return;
        var before = ThreadAffinity.Get();
        var isSet = true;
        ProcessorSet? after = null;
        OnThread(() =>
        {
            isSet = ThreadAffinity.TrySet(new([ProcessorSet.MaximumProcessor]));
            after = ThreadAffinity.Get();
        });
        Assert.False(isSet);
        Assert.Equal(before, after);
        Assert.False(ThreadAffinity.TrySet(ProcessorSet.Empty));
    }

    [Fact]
    public void D4_TheUsableProcessorsAreThoseOfTheRuntime()
    {
        var processors = UsableProcessors.Detect();
        Assert.Equal(Environment.ProcessorCount, processors.Count);
        if (processors.Allowed is { } allowed) Assert.True(allowed.Count >= processors.Count);
    }

    [Theory]
    [InlineData("max 100000\n", null)]
    [InlineData("150000 100000\n", 1.5)]
    [InlineData("-1 100000", null)]
    [InlineData("", null)]
    [InlineData("5 0", null)]
    public void D4_AControlGroupsQuotaIsRead(string text, double? processors) =>
        Assert.Equal(processors, UsableProcessors.ParseQuota(text));

    [Fact]
    public void D6_TheLoadIsThatOfTheProcessorsLookedAt()
    {
        const string stat = "cpu  1 1 1 1\ncpu0 100 20 30 9999 9999 5 5 0 7 7\ncpu1 200 0 0 1 1 0 0 40\nintr 5\n";
        Assert.Equal(1.6, SystemLoad.BusySeconds(stat, new([0])), 6);
        Assert.Equal(4.0, SystemLoad.BusySeconds(stat, null), 6);
    }

    [Fact]
    public void G6_EachProcessorsUseIsThatBetweenTwoReadings()
    {
        Microsoft.Extensions.Time.Testing.FakeTimeProvider time = new();
        string? stat = "cpu  1\ncpu0 100 0 0 0\ncpu1 50 0 50 900\nintr 5\n";
        ProcessorMeter meter = new(time, () => stat);
        Assert.Null(meter.Read());
        (stat, var half) = ("cpu  1\ncpu0 200 0 0 0\ncpu1 50 0 100 1060\nintr 5\n", TimeSpan.FromSeconds(0.5));
        time.Advance(half);
        Assert.Null(meter.Read());
        time.Advance(3 * half);
        Assert.Equal([new(0, 50), new(1, 25)], meter.Read()!.Value.AsEnumerable());
        time.Advance(half);
        Assert.Equal(2, meter.Read()!.Value.Length);
        Assert.Null(new ProcessorMeter(time, () => null).Read());
    }

    [Fact]
    public void D45_AThreadsProcessorTimeGrowsWithItsWork()
    {
        if (ThreadCpuTime.Current is not { } before) return;
        while (ThreadCpuTime.Current - before < TimeSpan.FromMilliseconds(5)) Thread.SpinWait(1_000);
        Assert.True(ThreadCpuTime.Current > before);
    }

    private static void OnThread(Action action)
    {
        Thread thread = new(() => action());
        thread.Start();
        thread.Join();
    }
}
