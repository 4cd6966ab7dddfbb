using BenchmarkDotNet.Attributes;

namespace ChainCore.Benchmarks;

/// <summary>How a parallel scan scales with its threads; an operation is a hash.</summary>
public class ParallelBenchmarks
{
    private const int Hashes = 1 << 23;

    private readonly ScanJob _job = new(SampleHeader.Value, SampleHeader.NeverMet);
    private ParallelScanner _scanner = new();

    [ParamsSource(nameof(WorkerCounts))]
    public int Workers { get; set; }

    /// <summary>1, 2, 4, … up to the processors there are.</summary>
    public static IEnumerable<int> WorkerCounts
    {
        get
        {
            for (var workers = 1; workers < Environment.ProcessorCount; workers *= 2) yield return workers;
            yield return Environment.ProcessorCount;
        }
    }

    [GlobalSetup]
    public void Setup() => _scanner = new(new() { Workers = Workers });

    [Benchmark(OperationsPerInvoke = Hashes)]
    public ScanResult FindAny() => _scanner.FindAny(_job, new(0, Hashes));
}
