using System.Text.Json;
using ChainCore.Ledger;

namespace ChainCore.EndToEnd.Tests.Documentation;

/// <summary>docs/OPERATIONS.md and docs/RECOVERY.md, typed as they stand, on a real data folder.</summary>
public sealed class OperationsGuideTests
{
    /// <summary>In systemd's scale of 100; a unit without any hardening has 96.</summary>
    private const string AllowedExposure = "25";

    [UnixFact("systemd-analyze")]
    public async Task I8_SystemdTakesTheUnitsAndFindsThemHard()
    {
        using TemporaryFolder folder = new();
        foreach (var (name, text) in Installation.Units())
        {
            var path = Path.Combine(folder.Path, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllTextAsync(path, text.Replace("/usr/bin/dotnet", "/bin/sh", StringComparison.Ordinal));
        }

        foreach (var unit in Directory.GetFiles(folder.Path, "*.service").Order())
        {
            // What it does not know it ignores, and says so, and all is well by the exit code.
            Assert.Equal((0, "", ""), await RunAsync("verify", unit));
            var (exitCode, output, error) = await RunAsync("security", "--offline=true", $"--threshold={AllowedExposure}", unit);
            Assert.True(exitCode == 0 && output.Contains("Overall exposure level", StringComparison.Ordinal), output + error);
        }

        static async Task<(int, string, string)> RunAsync(params string[] args)
        {
            var result = await Program.RunAsync(["systemd-analyze", .. args]);
            return (result.ExitCode, result.Output, result.Error);
        }
    }

    [UnixFact("sh", "sqlite3", "curl", "jq")]
    public async Task C40_I8_BackupOfARunningNodeIsRestoredAfterDamage()
    {
        using var machine = await Installation.CreateAsync();
        await machine.StartNodeAsync();
        await machine.MineAsync(5);
        var before = await StateAsync(machine);
        var commands = Documents.Commands(Documents.Section("docs/OPERATIONS.md", "Backup and restore")).ToArray();
        var restore = Array.FindIndex(commands, command => command.Text.StartsWith("systemctl stop", StringComparison.Ordinal));
        Assert.True(restore > 0);
        foreach (var command in commands[..restore]) Assert.Equal(command.Output, await machine.TypeAsync(command.Text));

        await machine.MineAsync(2);
        Assert.NotEqual(before, await StateAsync(machine));
        await machine.StopNodeAsync();
        await DamageAsync(machine, "headers");
        await machine.RunShownAsync("docs/OPERATIONS.md", "A damaged chain");

        foreach (var command in commands[(restore + 1)..])
        {
            var output = await machine.TypeAsync(command.Text);
            Assert.Equal(command.Output.Length == 0, output.Length == 0);
        }

        Assert.Equal(before, await StateAsync(machine));
        await machine.MineAsync(2);
        Assert.NotEqual(before, await StateAsync(machine));
        await machine.StopNodeAsync();
    }

    [UnixFact("sh", "curl", "jq")]
    public async Task I8_UpgradeKeepsTheChain()
    {
        using var machine = await Installation.CreateAsync();
        await machine.StartNodeAsync();
        await machine.MineAsync(5);
        var before = await StateAsync(machine);

        await machine.RunShownAsync("docs/OPERATIONS.md", "Upgrade");
        Assert.Equal(before, await StateAsync(machine));
        Assert.True(Directory.Exists(machine.PathOf("/opt/chaincore/node.old")));
        await machine.StopNodeAsync();
    }

    [UnixFact("sh", "curl", "jq", "grep", "diff")]
    public async Task I22_ADamagedConfigurationIsToldAndMended()
    {
        using var machine = await Installation.CreateAsync();
        var file = machine.PathOf("/var/lib/chaincore/chaincore.json");
        await File.WriteAllTextAsync(file, """{"BLOCKCHAIN_DIFFICULTY": 4}""" + "\n");
        await machine.StartNodeAsync();
        await File.WriteAllTextAsync(file, """{"BLOCKCHAIN_DIFFICULTY": 40}""" + "\n");
        await Until.SoAsync(() => Log(machine).Contains("\"Id\":1302", StringComparison.Ordinal), () => Log(machine));

        await machine.RunShownAsync("docs/OPERATIONS.md", "A damaged configuration");
        await machine.StopNodeAsync();
    }

    [UnixFact("sh", "sqlite3", "sed")]
    public async Task C40_BlocksAreTakenOutOfADamagedFile()
    {
        using var machine = await Installation.CreateAsync();
        await machine.StartNodeAsync();
        await machine.MineAsync(5);
        var before = await StateAsync(machine);
        await machine.StopNodeAsync();
        await DamageAsync(machine, "coins");

        var store = machine.PathOf("/var/lib/chaincore/chain.db");
        File.Move(store, machine.PathOf("/damaged.db"));
        await machine.RunShownAsync("docs/RECOVERY.md", "When the file is damaged");
        Dictionary<string, string> keys = new() { ["BLOCKCHAIN_DIFFICULTY"] = "1", ["DIFFICULTY_ADJUSTMENT_ENABLED"] = "false" };
        var parameters = ConsensusParameters.From(LedgerConfiguration.Create(new ConfigurationLayers(CommandLine: keys)).Configuration!);
        using (var recovered = SqliteChainStore.Open(machine.PathOf("/recovered.db"), new() { CheckFile = false }))
        using (var chain = Blockchain.Open(parameters, SqliteChainStore.Open(store)))
            Assert.Equal(new(5, 5, 0, IsComplete: true), ChainRecovery.Copy(recovered, chain));

        await machine.StartNodeAsync();
        Assert.Equal(before, await StateAsync(machine));
        await machine.StopNodeAsync();
    }

    private static string Log(Installation machine)
    {
        using StreamReader reader = new(
            new FileStream(machine.PathOf("/var/lib/chaincore/logs/node.log"), FileMode.Open, FileAccess.Read, FileShare.ReadWrite));
        return reader.ReadToEnd();
    }

    /// <summary>The tip and the hash of everything that is unspent.</summary>
    private static async Task<(string? Tip, string? Unspent)> StateAsync(Installation machine)
    {
        using HttpClient client = new();
        using var info = JsonDocument.Parse(await client.GetStringAsync(new Uri(machine.Url, "/chain/info")));
        return (info.RootElement.GetProperty("tip_hash").GetString(), info.RootElement.GetProperty("utxo_hash").GetString());
    }

    /// <summary>Clears the page a table begins with, as a bad disk does.</summary>
    private static async Task DamageAsync(Installation machine, string table)
    {
        const int PageSize = 4096;
        var page = await machine.TypeAsync(
            $"sqlite3 /var/lib/chaincore/chain.db \"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'\"");
        await using var file = File.OpenWrite(machine.PathOf("/var/lib/chaincore/chain.db"));
        file.Position = (int.Parse(page, null) - 1) * PageSize;
        await file.WriteAsync(new byte[PageSize]);
    }
}
