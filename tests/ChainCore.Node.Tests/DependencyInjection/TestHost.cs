using ChainCore.Hosting;
using ChainCore.Ledger;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ChainCore.Node.Tests;

/// <summary>A generic host with what a test adds to it, and its log.</summary>
internal sealed class TestHost : IDisposable
{
    private readonly IHost _host;

    public TestHost(Action<IServiceCollection> add)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Log);
        builder.Services.AddMetrics();
        add(builder.Services);
        _host = builder.Build();
    }

    public CollectedLog Log { get; } = new();

    public IServiceProvider Services => _host.Services;

    public LedgerNode Ledger => Services.GetRequiredService<LedgerNode>();

    public MiningService Mining => Services.GetRequiredService<MiningService>();

    /// <summary>Keys of a chain with sixteen hashes a block, as options.</summary>
    public static void Easy(ChainCoreLedgerOptions options)
    {
        foreach (var (key, value) in TestNodeOptions.Easy()) options.Keys[key] = value;
    }

    public Task StartAsync() => _host.StartAsync();

    public Task StopAsync() => _host.StopAsync();

    public void Dispose() => _host.Dispose();
}
