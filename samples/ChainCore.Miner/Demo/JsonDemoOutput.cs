using System.Text.Json;
using ChainCore.Miner.Mining;
using ChainCore.Miner.Output;
using ChainCore.Miner.Views;
using ChainCore.Mining;

namespace ChainCore.Miner.Demo;

/// <summary>The demo as JSON: one object a line for every event, those of the mining session among them, the summary last.</summary>
internal sealed class JsonDemoOutput : DemoOutput
{
    public override ViewKind View => ViewKind.Json;

    public override void OnScanned(GenesisScanResult scan, DemoSettings settings)
    {
        var result = scan.Result;
        DemoScanReport report = new(
            "scanned", result.Found, scan.Start, result.Found ? result.Nonce : null, result.Found ? result.Hash : null, result.HashesTried,
            Format.ToSeconds(result.Elapsed), Format.ToMhs(result.HashesPerSecond), settings.Kernel.Name, settings.Workers);
        Terminal.WriteJson(JsonSerializer.Serialize(report, DemoReportContext.Default.DemoScanReport));
    }

    public override void OnNodeStarted(Uri url, DemoChain chain, DemoSettings settings)
    {
        DemoNodeReport report = new(
            "node_started", url, chain.StartDifficulty, chain.HighestDifficulty, DemoChain.TargetBlockTimeSeconds,
            DemoChain.AdjustmentInterval, DemoChain.Policy);
        Terminal.WriteJson(JsonSerializer.Serialize(report, DemoReportContext.Default.DemoNodeReport));
    }

    public override void OnMined(MiningSummary summary) => JsonView.WriteStatistics("mined", summary.Statistics, summary);

    public override void OnVerified(ChainCheck check, DemoSettings settings)
    {
        DemoSummaryReport report = new(
            "summary", check.IsVerified, check.Faults, check.Tip.Height + 1, check.Tip.Hash, check.Headers, check.Replayed,
            check.Utxo.Count,
            check.Utxo.Checksum,
            [.. check.Path.Select(stretch => new DemoStretchReport(stretch.Difficulty.LeadingZeroDigits, stretch.First, stretch.Last))],
            [.. check.Rewards.Select(reward => new DemoRewardReport(
                reward.Address.ToString(), reward.Blocks, reward.Paid.ToCoins(), reward.Balance.Confirmed.ToCoins(),
                reward.Balance.Immature.ToCoins()))],
            Format.ToSeconds(check.Elapsed));
        Terminal.WriteJson(JsonSerializer.Serialize(report, DemoReportContext.Default.DemoSummaryReport));
    }
}
