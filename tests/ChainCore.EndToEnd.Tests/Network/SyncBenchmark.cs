using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>
/// How fast a new node fetches a long chain from another one over HTTP on loopback. Runs where CHAINCORE_SYNC_BENCHMARK is a number of
/// blocks, 20000 being the one that is published, on a machine that does nothing else:
/// <code>
/// CHAINCORE_SYNC_BENCHMARK=20000 CHAINCORE_SYNC_BENCHMARK_RESULT=bench/results/MACHINE/sync.md \
///     dotnet test tests/ChainCore.EndToEnd.Tests -c Release --filter FullyQualifiedName~SyncBenchmark
/// </code>
/// The result is written to the file named by CHAINCORE_SYNC_BENCHMARK_RESULT, if it is set, and to the console.
/// </summary>
public sealed class SyncBenchmark
{
    private const string BlocksVariable = "CHAINCORE_SYNC_BENCHMARK";
    private const string ResultVariable = "CHAINCORE_SYNC_BENCHMARK_RESULT";

    /// <summary>Above everything a computer of any kind takes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    [BenchmarkFact(BlocksVariable)]
    public async Task F12_TheSynchronisationOfALongChainOverHttp()
    {
        var blocks = int.Parse(Environment.GetEnvironmentVariable(BlocksVariable)!, CultureInfo.InvariantCulture);
        using Wallet wallet = new();
        await using Cluster cluster = new();
        await using LoopbackProxy way = new();
        var source = cluster.Prepare();
        LongChain.Build(source.Folder, cluster.ConfigurationFile, blocks, wallet.Address);
        await source.StartAsync();
        way.Target = source.Url;
        Assert.Equal(blocks + 1, (await source.GetInfoAsync()).Length);

        var node = await cluster.AddAsync();
        var idle = node.Process.PeakWorkingSet;
        var watch = Stopwatch.StartNew();
        await node.AddPeerAsync(way.Url);
        List<(double Blocks, long Peak)> course = [];
        await Until.SoAsync(
            async () =>
            {
                var length = (await node.GetInfoAsync()).Length;
                if (length > blocks * (course.Count + 1) / 4.0) course.Add((length - 1, node.Process.PeakWorkingSet));
                return length == blocks + 1;
            },
            async () => $"{(await node.GetInfoAsync()).Length} blocks",
            Limit);
        var elapsed = watch.Elapsed;
        await cluster.ConvergeAsync();
        await cluster.AssertHealthyAsync();
        await PublishAsync(Describe(blocks, elapsed, way.BytesToClients, idle, course));
    }

    private static string Describe(int blocks, TimeSpan elapsed, long bytes, long idle, IEnumerable<(double Blocks, long Peak)> course)
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"# Synchronisation of {blocks:N0} blocks between two nodes over HTTP on loopback");
        text.AppendLine().Append(CultureInfo.InvariantCulture, $"{RuntimeInformation.RuntimeIdentifier}, ");
        text.Append(CultureInfo.InvariantCulture, $"{RuntimeInformation.FrameworkDescription}, ");
        text.Append(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} processors for both nodes, ");
        text.Append(CultureInfo.InvariantCulture, $"{DateTimeOffset.UtcNow:yyyy-MM-dd}. ");
        text.AppendLine("Blocks of one coinbase transaction, difficulty 2.").AppendLine();
        text.AppendLine("| measure | value |").AppendLine("|---|---|");
        text.AppendLine(CultureInfo.InvariantCulture, $"| time | {elapsed.TotalSeconds:F2} s |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| blocks/s | {blocks / elapsed.TotalSeconds:N0} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| bytes received, HTTP included | {bytes:N0} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| bytes a block | {bytes / (double)blocks:F1} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| peak memory before | {idle >> 20} MiB |");
        foreach (var (reached, peak) in course)
            text.AppendLine(CultureInfo.InvariantCulture, $"| peak memory at block {reached:N0} | {peak >> 20} MiB |");
        return text.ToString();
    }

    private static async Task PublishAsync(string text)
    {
        await Console.Out.WriteLineAsync(text);
        if (Environment.GetEnvironmentVariable(ResultVariable) is { Length: > 0 } file) await File.WriteAllTextAsync(file, text);
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class BenchmarkFactAttribute : FactAttribute
    {
        public BenchmarkFactAttribute(string variable)
        {
            if (!int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var count) || count < 1)
                Skip = $"Set {variable}=20000, the number of blocks, to measure.";
        }
    }
}
