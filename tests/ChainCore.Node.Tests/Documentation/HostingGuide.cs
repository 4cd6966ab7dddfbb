using ChainCore.Hosting;
using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace ChainCore.Node.Tests;

/// <summary>The examples of a host in docs/LIBRARY.md, compiled and run.</summary>
public sealed class HostingGuide
{
    [Fact]
    public async Task InAHost()
    {
        using TemporaryFolder temporary = new();
        var folder = temporary.Path;
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([
            new("Mining:PayTo", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"), new("Mining:BlockGoal", "3")]);

        builder.Services.AddChainCore(options => options.Workers = 2);

        builder.Services.AddChainCoreLedger(options =>
        {
            options.DataFolder = folder;
            options.Keys["BLOCKCHAIN_DIFFICULTY"] = "1";
        });
        builder.Services.AddChainCoreNodeClient(options => options.Url = "http://127.0.0.1:5000");
        builder.Services.AddChainCoreMining(
            options => builder.Configuration.GetSection("Mining").Bind(options),
            (_, options) => options with { RefreshInterval = TimeSpan.FromSeconds(10) });

        using var host = builder.Build();
        await host.StartAsync();

        var mining = host.Services.GetRequiredService<MiningService>();
        await mining.ExecuteTask!;
        Console.WriteLine(mining.Summary?.Statistics.Blocks.Accepted);

        Assert.Equal(3, mining.Summary?.Statistics.Blocks.Accepted);
        Assert.Equal(4, host.Services.GetRequiredService<LedgerNode>().Chain.Current.Length);
        Assert.Equal(2, host.Services.GetRequiredService<ParallelScanner>().Workers);
        Assert.Equal(5000, host.Services.GetRequiredService<NodeClient>().Node.Port);
        await host.StopAsync();
    }
}
