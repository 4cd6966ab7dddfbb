using System.Collections.Concurrent;
using ChainCore.Ledger;
using ChainCore.Miner.Input;
using ChainCore.Miner.Mining;
using ChainCore.Miner.Output;
using ChainCore.Mining;
using ChainCore.Node;
using ChainCore.Protocol;

namespace ChainCore.Miner.Demo;

/// <summary>The demo's steps, one after the other. What they leave on disk is gone at the end, however that comes.</summary>
internal static class DemoRun
{
    private const string FolderPrefix = "chaincore-demo-";

    public static async Task<int> RunAsync(DemoSettings settings, DemoOutput output, CancellationToken cancellationToken)
    {
        output.OnScanning();
        var scan = await Task.Run(() => GenesisScan.Run(settings, cancellationToken), CancellationToken.None);
        output.OnScanned(scan, settings);
        if (!scan.Result.Found) return CommandLine.Fail(ExitCode.Failure, "The nonce of Bitcoin's first block was not found.");

        var folder = Directory.CreateTempSubdirectory(FolderPrefix);
        try
        {
            using var key = PrivateKey.Create();
            var chain = DemoChain.For(scan.Result.HashesPerSecond);
            var mined = await MineAsync(folder.FullName, key.Address, chain, settings, output, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            output.OnMined(mined.Summary);
            if (mined.Summary.End is not (SessionEnd.GoalReached or SessionEnd.Cancelled))
                return CommandLine.Fail(SessionRunner.ExitCodeOf(mined.Summary.End), mined.Summary.Message);

            output.OnVerifying();
            var check = ChainVerifier.Run(
                EmbeddedNode.StorePathOf(folder.FullName), mined.Parameters, mined.Accepted, settings.Kernel, cancellationToken);
            output.OnVerified(check, settings);
            return check.IsVerified ? ExitCode.Success : CommandLine.Fail(ExitCode.Failure, $"The chain is wrong: {check.Faults[0]}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<(MiningSummary Summary, ConsensusParameters Parameters, IReadOnlyCollection<Hash256> Accepted)> MineAsync(
        string folder, Address wallet, DemoChain chain, DemoSettings settings, DemoOutput output, CancellationToken cancellationToken)
    {
        ConcurrentQueue<Hash256> accepted = new();
        await using var node = await EmbeddedNode.StartAsync(
            folder, chain.Keys, failure => Terminal.WriteError($"The node: {failure.Message}"));
        output.OnNodeStarted(node.Url, chain, settings);
        MineSettings mining = new()
        {
            Options = new()
            {
                PayTo = wallet,
                Workers = settings.Workers,
                Kernel = settings.Kernel,
                BlockGoal = settings.BlockGoal,
                OnEvent = e =>
                {
                    if (e is { Kind: MiningEventKind.BlockAccepted, Hash: { } hash }) accepted.Enqueue(hash);
                },
            },
            Nodes = [NodeUrl.Parse(node.Url.AbsoluteUri)],
            View = output.View,
        };
        using var sources = NodeSources.Create(mining);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (settings.MiningTime is { } time) end.CancelAfter(time);
        var summary = await SessionRunner.RunAsync(sources.Sources, mining.Options, mining.View, null, end.Token);
        return (summary, node.Ledger.Chain.Parameters, accepted);
    }
}
