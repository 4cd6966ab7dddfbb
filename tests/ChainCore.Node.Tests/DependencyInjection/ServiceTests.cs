using System.Diagnostics.Metrics;
using System.Net;
using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ChainCore.Node.Tests;

/// <summary>What the extensions add: scanners, a ledger that lives with the host, a client of a node.</summary>
public sealed class ServiceTests
{
    [Fact]
    public void ScannersHaveTheKernelAndTheWorkersOfTheOptions()
    {
        using TestHost host = new(services => services
            .AddChainCore(options => (options.Kernel, options.Workers) = ("scalar", 7))
            .AddChainCore(options => options.Workers = 3));
        var scanner = host.Services.GetRequiredService<ParallelScanner>();
        Assert.Equal(("scalar", 3), (scanner.Kernel.Name, scanner.Workers));
        Assert.Equal("scalar", host.Services.GetRequiredService<NonceScanner>().Kernel.Name);
        Assert.Same(scanner, Assert.Single(host.Services.GetServices<ParallelScanner>()));
    }

    [Fact]
    public void WithoutOptionsTheKernelIsTheRegistrysChoice()
    {
        using TestHost host = new(services => services.AddChainCore());
        Assert.Same(KernelRegistry.Shared.Select(), host.Services.GetRequiredService<ScanKernel>());
        Assert.Equal(Environment.ProcessorCount, host.Services.GetRequiredService<ParallelScanner>().Workers);
    }

    [Fact]
    public async Task TheLedgerIsOpenedWithTheHostAndClosedWithIt()
    {
        using TemporaryFolder folder = new();
        var file = Path.Combine(folder.Path, LedgerNodeOptions.ChainFileName);
        using (TestHost host = new(services => services.AddChainCoreLedger(options => options.DataFolder = folder.Path)))
        {
            Assert.False(File.Exists(file));
            await host.StartAsync();
            Assert.True(File.Exists(file));

            // A ledger that is in use fails the start of another host, not its first request.
            using TestHost second = new(services => services.AddChainCoreLedger(options => options.DataFolder = folder.Path));
            await Assert.ThrowsAsync<ChainStoreException>(second.StartAsync);
            await host.StopAsync();
        }

        using var store = SqliteChainStore.Open(file);
        Assert.NotNull(store.ReadState());
    }

    [Fact]
    public async Task TheLedgerHasTheHostsMeterAndLogAndWhatTheHostCustomizes()
    {
        List<object?> scopes = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, _) =>
        {
            if (instrument.Meter.Name != LedgerNode.MeterName) return;
            lock (scopes) scopes.Add(instrument.Meter.Scope);
        };
        listener.Start();
        using TestHost host = new(services => services
            .AddChainCoreLedger(TestHost.Easy, (_, options) => options with { RememberedTemplates = 5, DataFolder = "never" })
            .AddChainCoreLedger(options => options.Keys["COINBASE_MATURITY"] = "3", (_, options) =>
            {
                Assert.Equal(5, options.RememberedTemplates);
                return options with { DataFolder = null };
            }));
        await host.StartAsync();
        var (active, parameters) = (host.Ledger.Configuration.Active, host.Ledger.Chain.Parameters);
        Assert.Equal((1, 3), (active.BlockchainDifficulty.LeadingZeroDigits, parameters.CoinbaseMaturity));
        var factory = host.Services.GetRequiredService<IMeterFactory>();
        lock (scopes) Assert.Contains(factory, scopes);

        host.Ledger.TipChanged += (_, _) => throw new NotSupportedException("of the test");
        var template = host.Ledger.CreateTemplate(Address.Parse(TestMiner.Miner)).Template!;
        var found = new NonceScanner().FindFirst(new(template.Header, template.Difficulty.Target), NonceRange.All);
        host.Ledger.SubmitBlock(new(new(template.Header with { Nonce = found.Nonce }, template.Transactions)));
        var line = Assert.Single(host.Log.Lines, line => line.Exception is NotSupportedException);
        Assert.Equal((LogLevel.Error, 1402), (line.Level, line.Id.Id));
    }

    [Fact]
    public async Task TheClientCallsTheNodeByTheHostsHandler()
    {
        RecordingHandler handler = new();
        using TestHost host = new(services =>
        {
            void Configure(Hosting.ChainCoreNodeClientOptions options) =>
                (options.Url, options.AdminToken) = ("https://node.example/base", "a-token-of-enough-letters");

            services.AddChainCoreNodeClient(Configure).ConfigurePrimaryHttpMessageHandler(() => handler);

            // A second call, or mining with nodes, leaves what the host has changed.
            services.AddChainCoreNodeClient(_ => { });
        });
        var client = host.Services.GetRequiredService<NodeClient>();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetStatusAsync()).StatusCode);
        await client.RefreshConfigurationAsync();
        Assert.Equal(
            [("https://node.example/base/status", null), ("https://node.example/base/config/refresh", "Bearer a-token-of-enough-letters")],
            handler.Requests);
        var factory = host.Services.GetRequiredService<IHttpClientFactory>();
        using var http = factory.CreateClient(ChainCoreServiceCollectionExtensions.NodeHttpClientName);
        Assert.Equal(Timeout.InfiniteTimeSpan, http.Timeout);
    }

    private sealed class RecordingHandler : HttpMessageHandler
    {
        public List<(string? Url, string? Authorization)> Requests { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Requests.Add((request.RequestUri?.AbsoluteUri, request.Headers.Authorization?.ToString()));
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
        }
    }
}
