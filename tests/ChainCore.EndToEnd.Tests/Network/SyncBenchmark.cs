using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using ChainCore.Ledger;

namespace ChainCore.EndToEnd.Tests.Network;

/// <summary>
/// How fast a new node fetches a long chain from another one over HTTP on loopback, and what memory it takes. Runs where
/// CHAINCORE_SYNC_BENCHMARK is a number of blocks, 20000 being the one that is published, on a machine that does nothing else:
/// <code>
/// CHAINCORE_SYNC_BENCHMARK=20000 CHAINCORE_SYNC_BENCHMARK_RESULT=$PWD/bench/results/MACHINE/NodeSync.md \
///     dotnet test tests/ChainCore.EndToEnd.Tests -c Release --filter FullyQualifiedName~SyncBenchmark
/// </code>
/// The result is written to the file named by CHAINCORE_SYNC_BENCHMARK_RESULT, if it is set, and to the console.
/// </summary>
public sealed class SyncBenchmark
{
    private const string BlocksVariable = "CHAINCORE_SYNC_BENCHMARK";
    private const string ResultVariable = "CHAINCORE_SYNC_BENCHMARK_RESULT";
    private const int Turns = 5;
    private const int Readings = 10;

    /// <summary>Above everything a computer of any kind takes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(30);

    [BenchmarkFact(BlocksVariable)]
    public async Task F12_TheSynchronisationOfALongChainOverHttp()
    {
        var blocks = int.Parse(Environment.GetEnvironmentVariable(BlocksVariable)!, CultureInfo.InvariantCulture);
        using Wallet wallet = new();
        await using Cluster origin = new();
        var built = origin.Prepare();
        LongChain.Build(built.Folder, origin.ConfigurationFile, blocks, wallet.Address);
        List<Turn> turns = [];
        while (turns.Count < Turns) turns.Add(await MeasureAsync(Path.Combine(built.Folder, LedgerNodeOptions.ChainFileName), blocks));
        await PublishAsync(Describe(blocks, turns));
    }

    private static async Task<Turn> MeasureAsync(string chain, int blocks)
    {
        await using Cluster cluster = new();
        await using LoopbackProxy way = new();
        var source = cluster.Prepare();
        File.Copy(chain, Path.Combine(source.Folder, LedgerNodeOptions.ChainFileName));
        await source.StartAsync();
        way.Target = source.Url;
        Assert.Equal(blocks + 1, (await source.GetInfoAsync()).Length);

        var node = await cluster.AddAsync();
        var (before, worked, served) = (node.Process.Usage.Memory, node.Process.Usage.ProcessorTime, source.Process.Usage.ProcessorTime);
        List<(long Blocks, long Memory)> course = [];
        var watch = Stopwatch.StartNew();
        await node.AddPeerAsync(way.Url);
        await Until.SoAsync(
            async () =>
            {
                var reached = (await node.GetInfoAsync()).Length - 1;
                if (reached * Readings >= blocks * (course.Count + 1L)) course.Add((reached, node.Process.Usage.Memory));
                return reached == blocks;
            },
            async () => $"{(await node.GetInfoAsync()).Length} blocks",
            Limit);
        var elapsed = watch.Elapsed;
        (worked, served) = (node.Process.Usage.ProcessorTime - worked, source.Process.Usage.ProcessorTime - served);
        await cluster.ConvergeAsync();
        await cluster.AssertHealthyAsync();
        var bytes = way.BytesToClients;

        // The same chain, loaded: what it takes without what a synchronisation leaves to the garbage collector.
        await node.StartAsync();
        await cluster.ConvergeAsync();
        return new(elapsed, bytes, worked, served, before, course, node.Process.Usage.Memory);
    }

    private static string Describe(int blocks, List<Turn> turns)
    {
        var median = turns.OrderBy(turn => turn.Elapsed).ElementAt(turns.Count / 2);
        StringBuilder text = new();
        Line($"# Synchronisation of {blocks:N0} blocks between two nodes");
        Line();
        Line($"Two processes with SQLite stores, over HTTP on loopback: a new node is named a peer that has the chain, blocks of one coinbase");
        Line(
            $"transaction. {Processor()}, {Environment.ProcessorCount} processors for both nodes, the test and a proxy that counts bytes;");
        Line($"{RuntimeInformation.FrameworkDescription}, {DateTimeOffset.UtcNow:yyyy-MM-dd}.");
        Line();
        Line($"| turn | s | blocks/s | bytes received, HTTP included | processor time, new node, s | serving node, s |");
        Line($"| ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var (i, turn) in turns.Index())
        {
            var (seconds, worked, served) = (turn.Elapsed.TotalSeconds, turn.Worked.TotalSeconds, turn.Served.TotalSeconds);
            Line($"| {i + 1} | {seconds:F2} | {blocks / seconds:N0} | {turn.Bytes:N0} | {worked:F2} | {served:F2} |");
        }

        Line();
        Line($"Median: {blocks / median.Elapsed.TotalSeconds:N0} blocks/s, {median.Bytes / (double)blocks:F0} bytes a block.");
        Line();
        Line($"Resident memory of the new node in the median turn, MiB: {median.Before >> 20} before the peer was named;");
        Line();
        Line($"| block | {string.Join(" | ", median.Course.Select(reading => reading.Blocks.ToString("N0", CultureInfo.InvariantCulture)))} |");
        Line($"| --- |{string.Concat(Enumerable.Repeat(" ---: |", median.Course.Count))}");
        Line($"| MiB | {string.Join(" | ", median.Course.Select(reading => reading.Memory >> 20))} |");
        Line();
        Line($"{median.AfterRestart >> 20} after a restart with the chain.");
        return text.ToString();

        void Line(FormattableString? line = null) => text.AppendLine(line is null ? "" : FormattableString.Invariant(line));
    }

    private static string Processor()
    {
        var name = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return name?.Split(':', 2)[1].Trim() ?? RuntimeInformation.RuntimeIdentifier;
    }

    private static async Task PublishAsync(string text)
    {
        await Console.Out.WriteLineAsync(text);
        if (Environment.GetEnvironmentVariable(ResultVariable) is { Length: > 0 } file) await File.WriteAllTextAsync(file, text);
    }

    /// <summary>One synchronisation.</summary>
    private sealed record Turn(
        TimeSpan Elapsed, long Bytes, TimeSpan Worked, TimeSpan Served, long Before, List<(long Blocks, long Memory)> Course,
        long AfterRestart);

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
