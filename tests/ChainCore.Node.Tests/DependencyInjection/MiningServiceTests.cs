using ChainCore.Ledger;
using ChainCore.Mining;
using ChainCore.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChainCore.Node.Tests;

/// <summary>The mining service from the host's start to its stop: what it mines with, how it ends, what it says.</summary>
public sealed class MiningServiceTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly Address Wallet = Address.Parse("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa");

    [Fact]
    public async Task ItMinesWithTheHostsLedgerUntilTheGoal()
    {
        using TestHost host = new(services => services
            .AddChainCore(options => options.Workers = 1)
            .AddChainCoreLedger(TestHost.Easy)
            .AddChainCoreMining(options => (options.PayTo, options.BlockGoal) = (Wallet.ToString(), 3)));
        await host.StartAsync();
        await host.Mining.ExecuteTask!.WaitAsync(Patience);
        Assert.Equal(4, host.Ledger.Chain.Current.Length);
        Assert.Equal((SessionEnd.GoalReached, 3), (host.Mining.Summary!.End, host.Mining.Summary.Statistics.Blocks.Accepted));
        Assert.Equal(1, host.Mining.Session!.WorkerCapacity);
        Assert.Same(host.Services.GetRequiredService<ScanKernel>(), host.Mining.Session.Kernel);
        Assert.Equal(3, host.Log.Lines.Count(line => (line.Level, line.Id.Id) == (LogLevel.Information, 1400)
            && line.Text.StartsWith("BlockAccepted: ", StringComparison.Ordinal)));
        await host.StopAsync();
    }

    [Fact]
    public async Task ItMinesWithANodeOverHttp()
    {
        await using var node = await TestNode.StartAsync(new() { UseKestrel = true });
        using TestHost host = new(services =>
        {
            services.AddChainCoreNodeClient(options => options.Url = node.BaseUrl.AbsoluteUri);
            services.AddChainCore(options => options.Workers = 1);
            services.AddChainCoreMining(options =>
            {
                (options.PayTo, options.BlockGoal) = (Wallet.ToString(), 2);
                options.Nodes.Add(node.BaseUrl.AbsoluteUri);
            });
        });
        await host.StartAsync();
        await host.Mining.ExecuteTask!.WaitAsync(Patience);
        Assert.Equal(SessionEnd.GoalReached, host.Mining.Summary!.End);
        var status = await host.Services.GetRequiredService<NodeClient>().GetStatusAsync();
        Assert.Equal(3, status.Value!.BlockchainLength);
        await host.StopAsync();
    }

    [Fact]
    public async Task ASourceThatIsNotThereYetIsTriedAgainInAnotherSession()
    {
        using var ledger = LedgerNode.Open(new() { Configuration = new() { CommandLine = TestNodeOptions.Easy() } });
        LateSource source = new(new LedgerWorkSource(ledger), new(FailureClass.Refused, "not there yet"), failures: 2);
        using TestHost host = new(services => services
            .AddSingleton<IWorkSource>(source)
            .AddChainCore(options => options.Workers = 1)
            .AddChainCoreMining(
                options => (options.PayTo, options.BlockGoal) = (Wallet.ToString(), 1),
                (_, options) => options with { Attempts = 1, HealthRetryDelay = TimeSpan.FromMilliseconds(1) }));
        await host.StartAsync();
        await host.Mining.ExecuteTask!.WaitAsync(Patience);
        Assert.Equal(SessionEnd.GoalReached, host.Mining.Summary!.End);
        Assert.Equal(3, host.Log.Lines.Count(line => line.Text.StartsWith("Started: ", StringComparison.Ordinal)));
        await host.StopAsync();
    }

    [Fact]
    public async Task ASessionThatCannotGoOnFailsTheServiceAndStopsTheHost()
    {
        using var ledger = LedgerNode.Open();
        LateSource source = new(new LedgerWorkSource(ledger), new(FailureClass.Unauthorized, "401"), failures: int.MaxValue);
        using TestHost host = new(services => services
            .AddSingleton<IWorkSource>(source)
            .AddChainCoreMining(options => options.PayTo = Wallet.ToString()));
        TaskCompletionSource stopping = new();
        host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping.Register(stopping.SetResult);
        await host.StartAsync();
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => host.Mining.ExecuteTask!.WaitAsync(Patience));
        Assert.Equal("The node does not let this miner in: 401.", exception.Message);
        Assert.Single(host.Log.Lines, line => (line.Level, line.Id.Id) == (LogLevel.Error, 1401));
        await stopping.Task.WaitAsync(Patience);
    }

    [Fact]
    public async Task StoppingTheHostEndsTheSessionInOrder()
    {
        List<MiningEventKind> told = [];
        TaskCompletionSource working = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using TestHost host = new(services => services
            .AddChainCore(options => options.Workers = 1)
            .AddChainCoreLedger(options => options.Keys["BLOCKCHAIN_DIFFICULTY"] = "12")
            .AddChainCoreMining(options => options.PayTo = Wallet.ToString(), (_, options) => options with
            {
                OnEvent = e =>
                {
                    told.Add(e.Kind);
                    if (e.Kind == MiningEventKind.JobStarted) working.TrySetResult();
                },
            }));
        await host.StartAsync();
        await working.Task.WaitAsync(Patience);
        Assert.Null(host.Mining.Summary);
        await host.StopAsync();
        Assert.Equal((SessionEnd.Cancelled, 0), (host.Mining.Summary!.End, host.Mining.Summary.WorkersLeft));
        Assert.Equal((MiningEventKind.Started, MiningEventKind.Ended), (told[0], told[^1]));
    }

    [Fact]
    public async Task ANodeThatIsToldToMinesForItself()
    {
        TaskCompletionSource mined = new(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var node = await TestNode.StartAsync(new() { Settings = settings => settings with { MineFor = Wallet } });
        node.Ledger.TipChanged += (_, change) =>
        {
            if (change.Current.Height >= 3) mined.TrySetResult();
        };
        await mined.Task.WaitAsync(Patience);
        var balance = (await node.GetAsync($"/balance/{Wallet}")).AssertOk();
        Assert.True(balance.GetProperty("balance").GetDouble() >= 150);
    }

    /// <summary>A source that answers the first checks with a failure.</summary>
    private sealed class LateSource(IWorkSource source, SourceFailure failure, int failures) : IWorkSource
    {
        private int _checks;

        public string Name => source.Name;

        public Task<SourceResult<SourceState>> CheckAsync(CancellationToken cancellationToken) =>
            Interlocked.Increment(ref _checks) <= failures
                ? Task.FromResult<SourceResult<SourceState>>(failure)
                : source.CheckAsync(cancellationToken);

        public Task<SourceResult<WorkTemplate>> GetWorkAsync(Address payTo, CancellationToken cancellationToken) =>
            source.GetWorkAsync(payTo, cancellationToken);

        public Task<SourceResult<SubmitOutcome>> SubmitAsync(BlockSolution solution, CancellationToken cancellationToken) =>
            source.SubmitAsync(solution, cancellationToken);

        public Task<SourceResult<SourceState>> WaitForChangeAsync(ulong? known, TimeSpan atMost, CancellationToken cancellationToken) =>
            source.WaitForChangeAsync(known, atMost, cancellationToken);
    }
}
