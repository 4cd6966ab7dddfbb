using System.Text.Json.Serialization;

namespace ChainCore.Miner.Output;

/// <summary>The first step of <c>demo --json</c>.</summary>
internal sealed record DemoScanReport(
    string Event, bool Found, uint Start, uint? Nonce, Hash256? Hash, ulong Hashes, double Seconds, double Mhs, string Kernel, int Workers);

/// <summary>The node of <c>demo --json</c>.</summary>
internal sealed record DemoNodeReport(
    string Event, Uri Url, int Difficulty, int MaxDifficulty, int TargetBlockTime, int AdjustmentInterval, string AdjustmentPolicy);

/// <summary>The last line of <c>demo --json</c>: what the chain on disk turned out to be.</summary>
internal sealed record DemoSummaryReport(
    string Event, bool Verified, IReadOnlyList<string> Faults, long Length, Hash256 Tip, int HeadersVerified, int BlocksReplayed, int Utxos,
    Hash256 UtxoChecksum, IReadOnlyList<DemoStretchReport> DifficultyPath, IReadOnlyList<DemoRewardReport> Rewards, double Seconds);

/// <summary>Blocks in a row of one difficulty.</summary>
internal sealed record DemoStretchReport(int Difficulty, long From, long To);

/// <summary>What an address has of its blocks, in coin.</summary>
internal sealed record DemoRewardReport(string Address, int Blocks, decimal Coin, decimal Confirmed, decimal Immature);

/// <summary>The reports of <c>demo</c> as JSON: snake_case names, in the order of the records above.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(DemoScanReport))]
[JsonSerializable(typeof(DemoNodeReport))]
[JsonSerializable(typeof(DemoSummaryReport))]
internal sealed partial class DemoReportContext : JsonSerializerContext;
