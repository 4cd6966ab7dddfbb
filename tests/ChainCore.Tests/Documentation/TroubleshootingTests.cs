namespace ChainCore.Tests;

/// <summary>docs/TROUBLESHOOTING.md goes by the specification's "Common Issues" (row I23): every item, under its heading, with a command.</summary>
public sealed class TroubleshootingTests
{
    [Theory]
    [InlineData("Low hash rate", "CPU affinity", "Thread count", "System load", "Thermal throttling")]
    [InlineData(
        "High rejection rate", "Template freshness", "Network latency", "Difficulty mismatch", "Validation errors", "Certificates")]
    [InlineData(
        "Network synchronization problems", "Peer connectivity", "Genesis mismatch", "Fork confusion", "Configuration drift", "Security failures")]
    [InlineData("Client reliability issues", "Worker failures", "Resource leaks", "Thread safety", "Configuration problems")]
    public void I23_EveryCommonIssueIsThere(string heading, params string[] items)
    {
        var text = File.ReadAllText(SourceTree.PathOf("docs", "TROUBLESHOOTING.md")).ReplaceLineEndings("\n");
        var section = text.Split("\n## ").Single(part => part.StartsWith(heading + "\n", StringComparison.Ordinal));

        Assert.All(items, item => Assert.Contains($"\n**{item}.** ", section, StringComparison.Ordinal));
        Assert.Contains("\n$ ", section, StringComparison.Ordinal);
    }
}
