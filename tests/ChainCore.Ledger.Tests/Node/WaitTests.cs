using Xunit;

namespace ChainCore.Ledger.Tests;

public sealed class WaitTests : IDisposable
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    private readonly TestLedger _ledger = TestLedger.Open();

    private LedgerNode Node => _ledger.Node;

    public void Dispose() => _ledger.Dispose();

    [Fact]
    public async Task F21_AnotherVersionThanTheKnownReturnsAtOnce()
    {
        var version = Node.StateVersion;
        Assert.Equal(version, await Node.WaitForStateAsync(version + 1, Minute));
        Assert.Equal(version, await Node.WaitForStateAsync(0, Minute));
    }

    [Fact]
    public async Task F21_ANewTipWakesWhoWaitsAndTheTemplateThenIsOnIt()
    {
        var old = Node.CreateTemplate(TestKeys.Address(0));
        var wait = Node.WaitForStateAsync(old.StateVersion, Minute);
        Assert.False(wait.IsCompleted);
        var block = _ledger.MineNext();
        Assert.True(await wait > old.StateVersion);
        Assert.True(old.Template!.IsStale(Node.Chain.Tip));
        Assert.Equal(block.Hash, _ledger.Template().PreviousHash);
    }

    [Fact]
    public async Task F21_AnotherDifficultyWakesWhoWaits()
    {
        var old = Node.CreateTemplate(TestKeys.Address(0));
        var wait = Node.WaitForStateAsync(old.StateVersion, Minute);
        Node.SetDifficulty(new(99, false, null, "test"));
        Assert.False(wait.IsCompleted);
        Node.SetDifficulty(new(2, false, null, "test"));
        Assert.True(await wait > old.StateVersion);
        Assert.Equal(new(2), _ledger.Template().Difficulty);
    }

    [Fact]
    public async Task F21_TheTimeOverGivesTheKnownVersion()
    {
        var version = Node.StateVersion;
        var wait = Node.WaitForStateAsync(version, Minute);
        _ledger.Clock.Advance(Minute);
        Assert.Equal(version, await wait);
        Assert.Equal(version, await Node.WaitForStateAsync(version, TimeSpan.Zero));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Node.WaitForStateAsync(version, TimeSpan.FromSeconds(-2)));
    }

    [Fact]
    public async Task F21_ACancelledWaitEndsAndTheOthersGoOn()
    {
        using CancellationTokenSource cancellation = new();
        var version = Node.StateVersion;
        var cancelled = Node.WaitForStateAsync(version, Minute, cancellation.Token);
        var other = Node.WaitForStateAsync(version, Timeout.InfiniteTimeSpan);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => cancelled);
        Assert.False(other.IsCompleted);
        _ledger.MineNext();
        Assert.NotEqual(version, await other);
    }

    [Fact]
    public async Task F21_TenThousandWaitWithoutAThreadEach()
    {
        var version = Node.StateVersion;
        var threads = ThreadPool.ThreadCount;
        var waits = Enumerable.Range(0, 10_000).Select(_ => Node.WaitForStateAsync(version, Minute)).ToArray();
        Assert.All(waits, wait => Assert.False(wait.IsCompleted));
        Assert.InRange(ThreadPool.ThreadCount, 0, threads + 100);
        _ledger.MineNext();
        var versions = await Task.WhenAll(waits);
        Assert.All(versions, woken => Assert.True(woken > version));
    }
}
