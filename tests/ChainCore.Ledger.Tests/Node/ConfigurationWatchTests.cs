using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>The watch of the file: its single looks under a clock that is moved by hand, and the whole with the system's clock.</summary>
public sealed class ConfigurationWatchTests : IDisposable
{
    private static readonly TimeSpan Settle = new ConfigurationOptions().SettleTime;

    private readonly TemporaryFolder _folder = new();
    private readonly TestLedger _ledger;
    private readonly List<ConfigurationReload> _reloads = [];

    public ConfigurationWatchTests()
    {
        Write(20);
        _ledger = TestLedger.OpenWithFile(Path);
        _ledger.Node.ConfigurationReloaded += (_, reload) => _reloads.Add(reload);
    }

    private string Path => _folder.File("chaincore.json");

    private int Timeout => _ledger.Node.Configuration.Active.MiningTimeoutSeconds;

    public void Dispose()
    {
        _ledger.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task E15_AnUnchangedFileIsNotReloaded()
    {
        Write(20);
        await Look();
        Assert.Empty(_reloads);
    }

    [Fact]
    public async Task E15_AChangedFileIsTakenAfterTwoEqualReadsAndAudited()
    {
        Write(21);
        var look = Look();
        Assert.Empty(_reloads);
        await Finish(look);
        Assert.Equal((1, 21), (_reloads.Count, Timeout));
        var record = Assert.Single(_ledger.Node.Audit.ReadAudit(10));
        Assert.Equal(("chaincore.json", AuditAction.ConfigurationFile, "21"), (record.Actor, record.Action, record.New));
        await Look();
        Assert.Single(_reloads);
    }

    [Fact]
    public async Task E15_AFileThatIsBeingWrittenIsNotTaken()
    {
        File.WriteAllText(Path, """{ "MINING_TIME""");
        var look = Look();
        Assert.False(look.IsCompleted);
        Write(22);
        _ledger.Clock.Advance(Settle);
        Assert.Empty(_reloads);
        await Finish(look);
        Assert.Equal((1, true, 22), (_reloads.Count, _reloads[0].IsSuccess, Timeout));
    }

    [Fact]
    public async Task E15_AFileThatIsBackToWhatItWasIsNotReloaded()
    {
        Write(23);
        var look = Look();
        Write(20);
        await Finish(look);
        Assert.Equal((0, 20), (_reloads.Count, Timeout));
    }

    [Fact]
    public async Task E15_E18_ABrokenFileIsTriedOnceAndTheRevertedOneAfterIt()
    {
        File.WriteAllText(Path, "{");
        await Finish(Look());
        await Look();
        Assert.Equal((1, false, true), (_reloads.Count, _reloads[0].IsSuccess, _ledger.Node.Configuration.DiffersFromFile));
        Write(20);
        await Finish(Look());
        Assert.Equal((2, true, false), (_reloads.Count, _reloads[1].IsSuccess, _ledger.Node.Configuration.DiffersFromFile));
    }

    [Fact]
    public async Task E15_AFileReplacedByRenameAndOneThatIsDeletedAreSeen()
    {
        File.WriteAllText(_folder.File("next"), """{ "MINING_TIMEOUT": 24 }""");
        File.Move(_folder.File("next"), Path, overwrite: true);
        await Finish(Look());
        Assert.Equal(24, Timeout);
        File.Delete(Path);
        await Finish(Look());
        Assert.Equal((2, ConfigurationOrigin.Defaults), (_reloads.Count, _ledger.Node.Configuration.Origin));
    }

    [Fact]
    public async Task E15_ARefreshInBetweenLeavesNothingToReload()
    {
        Write(25);
        var look = Look();
        _ledger.Node.RefreshConfiguration("test");
        await Finish(look);
        Assert.Equal((1, 25), (_reloads.Count, Timeout));
    }

    [Theory]
    [InlineData(true, 300)]
    [InlineData(false, 0.05)]
    public async Task E15_ARunningNodeSeesAChangeByNotificationAndByPollAlone(bool useNotifications, double pollSeconds)
    {
        using var node = LedgerNode.Open(new()
        {
            Configuration = new()
            {
                FilePath = Path,
                PollInterval = TimeSpan.FromSeconds(pollSeconds),
                UseFileNotifications = useNotifications,
                SettleTime = TimeSpan.FromMilliseconds(20),
            },
        });
        foreach (var timeout in (int[])[31, 32])
        {
            // A file that is half written is told as a failure, and looked at again.
            TaskCompletionSource reloaded = new(TaskCreationOptions.RunContinuationsAsynchronously);
            node.ConfigurationReloaded += (_, _) =>
            {
                if (node.Configuration.Active.MiningTimeoutSeconds == timeout) reloaded.TrySetResult();
            };
            Write(timeout);
            await reloaded.Task.WaitAsync(Until.Patience);
        }
    }

    /// <summary>One look, up to the pause in which a change settles.</summary>
    private Task Look() => _ledger.Node.Reloader.LookAsync(CancellationToken.None);

    /// <summary>Moves the clock until the look is over.</summary>
    private async Task Finish(Task look)
    {
        for (var i = 0; i < 10_000 && !look.IsCompleted; i++)
        {
            _ledger.Clock.Advance(Settle);
            await Task.Yield();
        }

        await look.WaitAsync(Until.Patience);
    }

    private void Write(int timeout) => File.WriteAllText(Path, FormattableString.Invariant($"{{ \"MINING_TIMEOUT\": {timeout} }}"));
}
