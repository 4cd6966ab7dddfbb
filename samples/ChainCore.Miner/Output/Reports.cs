using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChainCore.Miner.Output;

/// <summary>What <c>scan --json</c> prints.</summary>
internal sealed record ScanReport(
    bool Found, uint? Nonce, Hash256? Hash, ulong Hashes, double Seconds, double Mhs, string Kernel, int Workers);

/// <summary>What <c>bench --json</c> prints.</summary>
internal sealed record BenchReport(
    string Cpu, string Runtime, double FrameworkSha256TwiceMhs, double? OpensslSha256TransformMhs, IReadOnlyList<BenchedKernel> Kernels,
    IReadOnlyList<BenchedVariant> Variants,
    [property: JsonPropertyName("merkle64_mps"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? Merkle64Mps,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] double? SingleHeaderNs);

/// <summary>
/// A version-rolled scan in <see cref="BenchReport"/>: of the kernels that have one and can be used, where there is OpenSSL to compare
/// with.
/// </summary>
internal sealed record BenchedVariant(string Name, double Mhs, double RatioToOpensslTransform);

/// <summary>A kernel in <see cref="BenchReport"/>; the numbers of one that cannot be used are null.</summary>
internal sealed record BenchedKernel(string Name, int Lanes, bool Usable, double? Mhs, double? RatioToFramework, string? Checksum);

/// <summary>What <c>kernels --json</c> prints.</summary>
internal sealed record KernelsReport(IReadOnlyList<ListedKernel> Kernels);

/// <summary>A kernel in <see cref="KernelsReport"/>.</summary>
internal sealed record ListedKernel(string Name, int Lanes, bool Usable, string? Reason, KernelSelfTestResult SelfTest, double? Mhs);

/// <summary>What <c>selftest --json</c> prints.</summary>
internal sealed record SelfTestReport(bool Passed, IReadOnlyList<TestedKernel> Kernels);

/// <summary>A kernel in <see cref="SelfTestReport"/>.</summary>
internal sealed record TestedKernel(string Name, int Lanes, bool Usable, string? Reason, KernelSelfTestResult SelfTest);

/// <summary>The reports as JSON: snake_case names, in the order of the records above.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, Converters = [typeof(SelfTestResultConverter)])]
[JsonSerializable(typeof(ScanReport))]
[JsonSerializable(typeof(BenchReport))]
[JsonSerializable(typeof(KernelsReport))]
[JsonSerializable(typeof(SelfTestReport))]
internal sealed partial class ReportContext : JsonSerializerContext;

/// <summary>"passed", "failed", "not_run".</summary>
internal sealed class SelfTestResultConverter() : JsonStringEnumConverter<KernelSelfTestResult>(JsonNamingPolicy.SnakeCaseLower);
