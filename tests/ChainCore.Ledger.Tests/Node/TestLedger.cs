using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>
/// A node whose blocks take no time: difficulty 1, no adjustment unless a test says otherwise, trusted signatures, a clock that stands.
/// </summary>
internal sealed class TestLedger : IDisposable
{
    private static readonly Dictionary<string, string> Defaults = new()
    {
        ["BLOCKCHAIN_DIFFICULTY"] = "1",
        ["DIFFICULTY_ADJUSTMENT_ENABLED"] = "false",
        ["COINBASE_MATURITY"] = "1",
    };

    private static readonly ParallelScanner Scanner = new(new() { Workers = 1 });

    private TestLedger(LedgerNodeOptions options, FakeTimeProvider clock, List<Exception> failures)
    {
        (Clock, Failures) = (clock, failures);
        Node = LedgerNode.Open(options);
    }

    public LedgerNode Node { get; }

    public FakeTimeProvider Clock { get; }

    /// <summary>What handlers and copies have failed with.</summary>
    public List<Exception> Failures { get; }

    /// <summary>Opens a node. Values with a null take the key out of the defaults above.</summary>
    public static TestLedger Open(
        IChainStore? store = null, string? folder = null, ConfigurationOptions? configuration = null,
        params (string Key, object? Value)[] values)
    {
        FakeTimeProvider clock = new(DateTimeOffset.FromUnixTimeSeconds(TestBlocks.StartTime + 10_000_000));
        Dictionary<string, string> commandLine = new(configuration is null ? Defaults : []);
        foreach (var (key, value) in values)
        {
            if (value is null) commandLine.Remove(key);
            else commandLine[key] = Convert.ToString(value, CultureInfo.InvariantCulture)!.ToLowerInvariant();
        }

        List<Exception> failures = [];
        return new(
            new()
            {
                Store = store,
                DataFolder = folder,
                Configuration = (configuration ?? new()) with { CommandLine = commandLine },
                Time = clock,
                Verifier = TestBlocks.Trusting(),
                HandlerFailed = failures.Add,
            },
            clock,
            failures);
    }

    /// <summary>A node with a configuration file and nothing on the command line; only a test itself looks at the file.</summary>
    public static TestLedger OpenWithFile(string path, IChainStore? store = null, bool allowLastGood = true)
    {
        ConfigurationOptions configuration = new() { FilePath = path, AllowLastGood = allowLastGood, PollInterval = TimeSpan.Zero };
        return Open(store, configuration: configuration);
    }

    public BlockTemplate Template(int key = 0)
    {
        var result = Node.CreateTemplate(TestKeys.Address(key));
        Assert.True(result.IsSuccess);
        return result.Template;
    }

    public static Block Mine(BlockTemplate template)
    {
        var found = Scanner.Search(template.CreateSearchSpace());
        Assert.True(found.Found);
        return template.CreateBlock(found.Header, found.ExtraNonce);
    }

    /// <summary>Mines a block ten seconds after the last one, and submits it.</summary>
    public Block MineNext(int key = 0)
    {
        Clock.Advance(TimeSpan.FromSeconds(10));
        var block = Mine(Template(key));
        Assert.Equal(SubmissionOutcome.Accepted, Node.SubmitBlock(new(block)).Outcome);
        return block;
    }

    public void Dispose() => Node.Dispose();
}
