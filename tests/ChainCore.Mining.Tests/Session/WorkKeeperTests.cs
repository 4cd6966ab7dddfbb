using Microsoft.Extensions.Time.Testing;

namespace ChainCore.Mining.Tests;

/// <summary>What is due by the clock, and what a state of the chain means for the job that is up: on a clock that the test moves.</summary>
public sealed class WorkKeeperTests : IDisposable
{
    private static readonly Hash256 Tip = Sha256d.Hash([7]);

    private readonly FakeTimeProvider _time = new(DateTimeOffset.FromUnixTimeSeconds(1_700_000_000));
    private readonly JobBoard _board = new();
    private readonly RefreshSignal _refresh = new();
    private readonly StatisticsRecorder _statistics;
    private readonly List<MiningEvent> _events = [];
    private readonly SessionLog _log;
    private readonly SourcePool _pool;
    private readonly SourceConnection _connection;

    public WorkKeeperTests()
    {
        _statistics = new(_time, 1);
        _log = new(_time, _statistics, _events.Add);
        _connection = new(new ScriptedWorkSource(), new(_time), _log);
        _pool = new([_connection], _log);
        Assert.Null(_pool.SelectAsync(null, CancellationToken.None).GetAwaiter().GetResult());
        _connection.Tip = null;
    }

    public void Dispose() => _pool.Dispose();

    [Fact]
    public async Task D33_AfterTheMiningTimeoutAFreshTemplateIsAskedForOnce()
    {
        var keeper = Keeper(SessionTests.Options() with { RoundDuration = TimeSpan.FromHours(1) });
        Install(keeper, Work(5));
        await PassAsync(keeper, 19, RefreshReasons.None);
        await PassAsync(keeper, 1, RefreshReasons.MiningTimeout);
        await PassAsync(keeper, 5, RefreshReasons.None);
        Assert.NotNull(_board.Current);
    }

    [Fact]
    public async Task D19_AfterTheRefreshIntervalATemplateIsAskedFor()
    {
        var keeper = Keeper(SessionTests.Options() with { MiningTimeout = TimeSpan.FromHours(1), RoundDuration = TimeSpan.FromHours(1) });
        Install(keeper, Work(5));
        await PassAsync(keeper, 29, RefreshReasons.None);
        await PassAsync(keeper, 1, RefreshReasons.Interval);
        await PassAsync(keeper, 29, RefreshReasons.None);
        await PassAsync(keeper, 1, RefreshReasons.Interval);
    }

    [Fact]
    public void D34_AfterARoundWithoutAWordTheSourceIsAskedWhereItStands()
    {
        var keeper = Keeper(SessionTests.Options());
        Install(keeper, Work(5));
        _time.Advance(TimeSpan.FromSeconds(11.9));
        Assert.False(keeper.OnClock());
        _time.Advance(TimeSpan.FromSeconds(0.1));
        Assert.True(keeper.OnClock());
        Assert.False(keeper.OnClock());

        // A word of the source begins the round anew.
        _time.Advance(TimeSpan.FromSeconds(6));
        keeper.Observe(_connection, new(5, null, Tip));
        _time.Advance(TimeSpan.FromSeconds(11));
        Assert.False(keeper.OnClock());
    }

    [Fact]
    public void D3_WorkOlderThanAMinuteIsTakenDown()
    {
        var keeper = Keeper(SessionTests.Options());
        Install(keeper, Work(5));
        _time.Advance(TimeSpan.FromSeconds(60));
        keeper.OnClock();
        Assert.NotNull(_board.Current);
        _time.Advance(TimeSpan.FromSeconds(1));
        keeper.OnClock();
        Assert.Null(_board.Current);
        Assert.Contains(_events, e => e.Kind == MiningEventKind.WorkEnded);
    }

    [Fact]
    public void D3_TheSameWorkOnceMoreIsAsGoodAsNewAndChangesNothing()
    {
        var keeper = Keeper(SessionTests.Options());
        Install(keeper, Work(5));
        var job = _board.Current;
        _time.Advance(TimeSpan.FromSeconds(50));
        Install(keeper, Work(5));
        Assert.Same(job, _board.Current);
        _time.Advance(TimeSpan.FromSeconds(50));
        keeper.OnClock();
        Assert.Same(job, _board.Current);
    }

    [Fact]
    public async Task D17_AnotherTipTakesTheJobDownAtOnceAndAnotherStateOnlyAsks()
    {
        var keeper = Keeper(SessionTests.Options());
        Install(keeper, Work(5) with { StateVersion = 3 });
        keeper.Observe(_connection, new(5, 3, Tip));
        await ExpectAsync(RefreshReasons.None);
        keeper.Observe(_connection, new(5, 4, Tip));
        await ExpectAsync(RefreshReasons.StateChanged);
        Assert.NotNull(_board.Current);
        keeper.Observe(_connection, new(6, 5, Sha256d.Hash([8])));
        Assert.Null(_board.Current);
        await ExpectAsync(RefreshReasons.TipChanged);
    }

    [Fact]
    public async Task D12_ATipIsNotSearchedAgainWhileASolutionForItIsUnderWay()
    {
        var keeper = Keeper(SessionTests.Options());
        Install(keeper, Work(5));
        var job = _board.Current!;

        // Other work on the tip comes at the moment of the find.
        Install(keeper, Work(5) with { Header = Work(5).Header with { Version = 5 } });
        Assert.NotSame(job, _board.Current);
        keeper.OnFound(job);
        Assert.Null(_board.Current);
        Install(keeper, Work(5));
        Install(keeper, Work(5) with { Header = Work(5).Header with { Time = 1_700_000_001 } });
        Assert.Null(_board.Current);

        // It was refused: the search goes on, where it was left, but not with what was asked for before that.
        keeper.OnAsked();
        keeper.OnSubmitted(job);
        Assert.Null(keeper.Install(_connection, Work(5)));
        Assert.Null(_board.Current);
        await ExpectAsync(RefreshReasons.Solved);
        Install(keeper, Work(5));
        Assert.Same(job.Search, _board.Current?.Search);
        Assert.True(_board.Current!.Generation > job.Generation);
    }

    [Fact]
    public void D48_WhetherASolutionIsCurrentIsToldByTheTipLastSeen()
    {
        var keeper = Keeper(SessionTests.Options());
        Install(keeper, Work(5));
        var job = _board.Current!;
        Assert.True(keeper.IsCurrent(job));
        keeper.Observe(_connection, new(6, null, Sha256d.Hash([8])));
        Assert.False(keeper.IsCurrent(job));
    }

    private static WorkTemplate Work(long height) => Templates.Create(Templates.Miner, height, Tip);

    private WorkKeeper Keeper(MiningOptions options) => new(_log, options, _pool, _board, _refresh, new() { Workers = 1 });

    private void Install(WorkKeeper keeper, WorkTemplate work)
    {
        keeper.OnAsked();
        Assert.Null(keeper.Install(_connection, work));
    }

    private async Task PassAsync(WorkKeeper keeper, double seconds, RefreshReasons expected)
    {
        _time.Advance(TimeSpan.FromSeconds(seconds));
        keeper.OnClock();
        await ExpectAsync(expected);
    }

    private async Task ExpectAsync(RefreshReasons expected)
    {
        // A request of our own at the end makes the wait return whether or not there was another.
        _refresh.Request(RefreshReasons.Start);
        Assert.Equal(expected, await _refresh.WaitAsync(CancellationToken.None) & ~RefreshReasons.Start);
    }
}
