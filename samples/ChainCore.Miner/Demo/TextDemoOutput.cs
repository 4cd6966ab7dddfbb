using System.Globalization;
using ChainCore.Miner.Mining;
using ChainCore.Miner.Output;
using ChainCore.Miner.Views;
using ChainCore.Mining;
using Spectre.Console;

namespace ChainCore.Miner.Demo;

/// <summary>The demo in words, for people.</summary>
internal sealed class TextDemoOutput : DemoOutput
{
    public override ViewKind View => ViewKind.Live;

    public override void OnScanning() => WriteHeading("Step 1: find the nonce of Bitcoin's first block again");

    public override void OnScanned(GenesisScanResult scan, DemoSettings settings)
    {
        var result = scan.Result;
        Terminal.WriteField("nonce", result.Found ? $"{result.Nonce}" : "none");
        if (result.Found) Terminal.WriteField("hash", result.Hash.ToString());
        Terminal.WriteField("hashes", $"{Format.Count(result.HashesTried)} in {Format.Time(result.Elapsed)}, from nonce {scan.Start} on");
        Terminal.WriteField("rate", $"{Format.Mhs(Format.ToMhs(result.HashesPerSecond))} MH/s");
        Terminal.WriteField("kernel", $"{settings.Kernel.Name} ({Format.Lanes(settings.Kernel.Lanes)}), {Workers(settings)}");
    }

    public override void OnNodeStarted(Uri url, DemoChain chain, DemoSettings settings)
    {
        WriteHeading(Environment.NewLine + "Step 2: start a node and mine with it, over HTTP");
        Terminal.WriteField("node", $"{url.GetLeftPart(UriPartial.Authority)}, a new chain in a temporary folder");
        Terminal.WriteField("chain", string.Create(
            CultureInfo.InvariantCulture,
            $"difficulty {chain.StartDifficulty} to {chain.HighestDifficulty}, adjusted every {DemoChain.AdjustmentInterval} blocks to a "
                + $"block each {DemoChain.TargetBlockTimeSeconds} s"));
        var time = settings.MiningTime is { } limit ? $"{Format.Time(limit)}" : null;
        var blocks = settings.BlockGoal is { } goal ? $"{goal} {(goal == 1 ? "block" : "blocks")}" : null;
        Terminal.WriteField("until", string.Join(" or ", new[] { blocks, time }.OfType<string>()));
    }

    public override void OnMined(MiningSummary summary)
    {
        foreach (var (name, value) in StatisticsText.Summary(summary.Statistics)) Terminal.WriteField(name, value);
    }

    public override void OnVerifying() =>
        WriteHeading(Environment.NewLine + "Step 3: stop the node, read the chain from disk and verify it");

    public override void OnVerified(ChainCheck check, DemoSettings settings)
    {
        ResultTable path = new("difficulty", ">from block", ">to block", ">blocks", ">hashes a block");
        foreach (var stretch in check.Path)
        {
            path.AddRow(
                $"{stretch.Difficulty}", $"{stretch.First}", $"{stretch.Last}", $"{stretch.Blocks}",
                Format.Count((ulong)stretch.Difficulty.Target.ExpectedHashes));
        }

        path.Write();
        ResultTable rewards = new("address", ">blocks", ">coin", ">spendable", ">immature");
        foreach (var reward in check.Rewards)
        {
            rewards.AddRow(
                $"{reward.Address}", $"{reward.Blocks}", $"{reward.Paid}", $"{reward.Balance.Confirmed}", $"{reward.Balance.Immature}");
        }

        rewards.Write();
        Terminal.WriteField("chain", $"{check.Tip.Height + 1} blocks with genesis");
        Terminal.WriteField("tip", check.Tip.Hash.ToString());
        Terminal.WriteField(
            "headers", $"{check.Headers} of {check.Tip.Height + 1} right: hash, work and link, in batches by {settings.Kernel.Name}");
        Terminal.WriteField("blocks", $"{check.Replayed} of {check.Tip.Height} validated anew by an empty chain");
        Terminal.WriteField("outputs", $"{check.Utxo.Count} unspent, with the checksum of those in the file");
        Terminal.WriteField("checksum", check.Utxo.Checksum.ToString());
        Terminal.WriteField(
            "result", check.IsVerified ? $"verified in {Format.Time(check.Elapsed)}: all is right" : string.Join(' ', check.Faults));
    }

    private static string Workers(DemoSettings settings) => settings.Workers == 1 ? "1 worker" : $"{settings.Workers} workers";

    private static void WriteHeading(string text) => Terminal.Output.MarkupLineInterpolated($"[bold]{text}[/]");
}
