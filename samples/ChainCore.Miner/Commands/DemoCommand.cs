using System.CommandLine;
using ChainCore.Miner.Demo;
using ChainCore.Miner.Input;

namespace ChainCore.Miner.Commands;

/// <summary>
/// <c>demo</c>: everything there is, in one command and half a minute: scan, node, mining over HTTP, verification from disk.
/// </summary>
internal static class DemoCommand
{
    private const int DefaultSeconds = 20;
    private const int LongestSeconds = 3600;

    private static readonly Option<long?> Blocks = Options.OptionalWholeNumber(
        "--blocks", "Mine so many blocks, however long it takes", 1L, 100_000L);
    private static readonly Option<int?> Seconds = Options.OptionalWholeNumber(
        "--seconds", $"Mine for so many seconds; with --blocks, for at most so many [default: {DefaultSeconds}, without --blocks]", 1,
        LongestSeconds);

    private static readonly Option<int> Workers = Options.Workers("The number of threads", Environment.ProcessorCount);
    private static readonly Option<string?> Kernel = Options.Kernel(
        "The kernel to use [default: CHAINCORE_KERNEL, else the fastest usable one]");
    private static readonly Option<bool> Json = Options.Json();

    public static Command Create()
    {
        Command command = new("demo", "Scan Bitcoin's first block, then start a node, mine with it and verify the chain")
        {
            Blocks, Seconds, Workers, Kernel, Json,
        };
        command.SetAction(RunAsync);
        return command;
    }

    private static Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (blocks, seconds) = (parsed.GetValue(Blocks), parsed.GetValue(Seconds));
        DemoSettings settings = new()
        {
            Kernel = KernelChoice.Select(parsed.GetValue(Kernel)),
            Workers = parsed.GetValue(Workers),
            BlockGoal = blocks,
            MiningTime = (seconds ?? (blocks is null ? DefaultSeconds : null)) is { } time ? TimeSpan.FromSeconds(time) : null,
        };
        return DemoRun.RunAsync(settings, parsed.GetValue(Json) ? new JsonDemoOutput() : new TextDemoOutput(), cancellationToken);
    }
}
