namespace ChainCore.Tests;

/// <summary>docs/SPEC-COVERAGE.md says what the sources say, and no row that must be covered is without a test or a reason.</summary>
public sealed class SpecCoverageTests
{
    /// <summary>Set to 1, it writes the file in place of comparing with it. For whoever adds tests; never set by CI.</summary>
    private const string Update = "CHAINCORE_UPDATE_COVERAGE";

    [Fact]
    public void TheTableIsWhatTheSourcesSay()
    {
        var path = SourceTree.PathOf("docs", "SPEC-COVERAGE.md");
        var (text, _) = SpecCoverage.Describe();
        if (Environment.GetEnvironmentVariable(Update) == "1") File.WriteAllText(path, text);
        if (File.ReadAllText(path).ReplaceLineEndings("\n") == text) return;
        Assert.Fail(
            $"""
            docs/SPEC-COVERAGE.md is not what the sources say. Write it anew, look at what changed, and commit it:
              {Update}=1 dotnet test -c Release tests/ChainCore.Tests --filter {nameof(SpecCoverageTests)}
            """);
    }

    [Fact]
    public void EveryRowThatMustBeCoveredIs() => Assert.Equal("", string.Join(", ", SpecCoverage.Describe().Missing));
}
