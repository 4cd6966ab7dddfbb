using ChainCore.Hosting;
using ChainCore.Mining;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ChainCore.Node.Tests;

/// <summary>Options that cannot be are refused when the host starts, by name, before anything is opened.</summary>
public sealed class OptionsTests
{
    private const string Wallet = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";

    private static readonly Dictionary<string, (string Message, Action<IServiceCollection> Add)> Wrong = new()
    {
        ["no worker"] = ("Workers: must be 1 to 1024", services => services.AddChainCore(options => options.Workers = 0)),
        ["many workers"] = ("Workers: must be 1 to 1024", services => services.AddChainCore(options => options.Workers = 1025)),
        ["kernel"] = ("Kernel: There is no kernel \"quantum\"", services => services.AddChainCore(options => options.Kernel = "quantum")),
        ["folder"] = ("DataFolder: must name a folder", services => services.AddChainCoreLedger(options => options.DataFolder = " ")),
        ["key"] = ("Keys: \"NO_SUCH\" is no", services => services.AddChainCoreLedger(options => options.Keys["NO_SUCH"] = "1")),
        ["no url"] = ("Url: A node's URL has the form", services => services.AddChainCoreNodeClient(_ => { })),
        ["scheme"] = ("Url: A node's URL begins", services => services.AddChainCoreNodeClient(options => options.Url = "ftp://a.example")),
        ["timeout"] = ("Timeout: must be positive", services => services.AddChainCoreNodeClient(
            options => (options.Url, options.Timeout) = ("http://127.0.0.1:9", TimeSpan.Zero))),
        ["address"] = ("PayTo: must be an address", Mining(options => options.PayTo = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb")),
        ["node"] = ("Nodes: A node's URL has", Mining(options => options.Nodes.Add("localhost:5000"))),
        ["goal"] = ("BlockGoal: must be at least 1", Mining(options => options.BlockGoal = 0)),
        ["limit"] = ("CpuLimitPercent: must be 1 to 100", Mining(options => options.CpuLimitPercent = 101)),
        ["priority"] = ("Priority: is none", Mining(options => options.Priority = (WorkerPriority)7)),
        ["no source"] = ("Nodes: name a node", Mining(options => options.Nodes.Clear())),
    };

    public static TheoryData<string> Cases => [.. Wrong.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task WhatCannotBeIsRefusedAtTheStart(string what)
    {
        var (message, add) = Wrong[what];
        using TestHost host = new(add);
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Contains(message, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AllFaultsAreToldAndNothingIsOpened()
    {
        using TemporaryFolder folder = new();
        using TestHost host = new(services => services
            .AddChainCoreLedger(options => options.DataFolder = folder.Path)
            .AddChainCoreMining(options => (options.PayTo, options.BlockGoal) = ("nobody", 0)));
        var exception = await Assert.ThrowsAsync<OptionsValidationException>(host.StartAsync);
        Assert.Contains("PayTo", exception.Message, StringComparison.Ordinal);
        Assert.Contains("BlockGoal", exception.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    private static Action<IServiceCollection> Mining(Action<ChainCoreMiningOptions> spoil) =>
        services => services.AddChainCoreMining(options =>
        {
            options.PayTo = Wallet;
            options.Nodes.Add("http://127.0.0.1:9");
            spoil(options);
        });
}
