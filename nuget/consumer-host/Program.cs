using ChainCore.Hosting;
using ChainCore.Ledger;
using ChainCore.Protocol;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

// What a user's host does with the packages; every line is checked by pack.sh. First the page of ChainCore.Hosting.
var builder = Host.CreateApplicationBuilder(args);
builder.Services.AddChainCoreLedger(options => options.Keys["BLOCKCHAIN_DIFFICULTY"] = "4");
builder.Services.AddChainCoreMining(options =>
{
    options.PayTo = "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
    options.BlockGoal = 3;
});
using var host = builder.Build();
await host.StartAsync();
await host.Services.GetRequiredService<MiningService>().ExecuteTask!;
await host.StopAsync();

Console.WriteLine($"mined    {host.Services.GetRequiredService<MiningService>().Summary?.Statistics.Blocks.Accepted} blocks");
Console.WriteLine($"chain    {host.Services.GetRequiredService<LedgerNode>().Chain.Current.Length} blocks");

// A ledger on disk, closed and opened again: the native library of the store came with the packages.
var folder = Directory.CreateTempSubdirectory("chaincore-consumer-");
for (var i = 0; i < 2; i++)
{
    using var node = LedgerNode.Open(new() { DataFolder = folder.FullName });
    Console.WriteLine($"store    {node.Chain.Tip.Height}");
}

folder.Delete(recursive: true);

// A node that is not there, by the client a host is given.
HostApplicationBuilder second = new();
second.Services.AddChainCoreNodeClient(options => options.Url = "http://127.0.0.1:9");
second.Services.AddChainCore(options => options.Workers = 1);
using var client = second.Build();
var answer = await client.Services.GetRequiredService<NodeClient>().GetStatusAsync();
Console.WriteLine($"client   {answer.Failure?.Kind}");

// Options that cannot be.
HostApplicationBuilder wrong = new();
wrong.Services.AddChainCoreMining(options => options.PayTo = "nobody");
using var refused = wrong.Build();
try
{
    await refused.StartAsync();
}
catch (OptionsValidationException exception)
{
    Console.WriteLine($"options  {exception.Message.Split(';')[0]}");
}
