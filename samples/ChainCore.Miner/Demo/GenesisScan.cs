using ChainCore.Miner.Output;

namespace ChainCore.Miner.Demo;

/// <summary>What came of a scan.</summary>
/// <param name="Start">The first nonce that was tried.</param>
/// <param name="Result">The result.</param>
internal sealed record GenesisScanResult(uint Start, ScanResult Result);

/// <summary>
/// The first step: the nonce of block 0 of Bitcoin's main chain is found again. The whole way from nonce 0 would take a minute and more,
/// so the range ends with it and begins as far before it as this machine gets in a few seconds, which is measured first.
/// </summary>
internal static class GenesisScan
{
    private const string Header =
        "0100000000000000000000000000000000000000000000000000000000000000000000003ba3ed"
        + "fd7a7b12b27ac72c3e67768f617fc81bc3888a51323a9fb8aa4b1e5e4a29ab5f49ffff001d1dac2b7c";

    private static readonly TimeSpan Measurement = TimeSpan.FromSeconds(0.3);
    private static readonly TimeSpan WantedTime = TimeSpan.FromSeconds(2.5);
    private static readonly TimeSpan LiveInterval = TimeSpan.FromMilliseconds(200);

    /// <summary>Measures and scans.</summary>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static GenesisScanResult Run(DemoSettings settings, CancellationToken cancellationToken)
    {
        var header = BlockHeader.Parse(Header);
        ParallelScanOptions options = new() { Workers = settings.Workers, Kernel = settings.Kernel };
        var measured = Scan(header, new(0, header.Nonce), options with { TimeLimit = Measurement }, cancellationToken);
        var ahead = (uint)Math.Clamp(measured.HashesPerSecond * WantedTime.TotalSeconds, 1, header.Nonce);
        var start = header.Nonce - ahead;
        var result = LiveLine.Show(ahead, "scanning", show => Scan(
            header,
            new(start, ahead + 1UL),
            options with
            {
                ProgressInterval = LiveInterval,
                Progress = new ProgressHandler(progress =>
                    show(progress.HashesTried, $"{Format.Mhs(Format.ToMhs(progress.HashesPerSecond))} MH/s")),
            },
            cancellationToken));
        return new(start, result);
    }

    private static ScanResult Scan(
        in BlockHeader header, NonceRange range, ParallelScanOptions options, CancellationToken cancellationToken)
    {
        var result = new ParallelScanner(options).FindAny(new(header), range, cancellationToken);
        cancellationToken.ThrowIfCancellationRequested();
        return result;
    }

    private sealed class ProgressHandler(Action<ScanProgress> onProgress) : IProgress<ScanProgress>
    {
        public void Report(ScanProgress value) => onProgress(value);
    }
}
