using System.Text;
using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>Configurations for tests, made the only way there is: from text.</summary>
internal static class Configurations
{
    /// <summary>What a file of these members gives.</summary>
    /// <param name="members">The members of the JSON object: <c>"MIN_DIFFICULTY": 2, "MAX_DIFFICULTY": 5</c>.</param>
    /// <param name="strict">Whether unknown keys are errors.</param>
    public static ConfigurationResult Read(string members, bool strict = false) =>
        LedgerConfiguration.Create(new ConfigurationLayers(File($"{{{members}}}")), strict);

    /// <summary>A valid configuration of these members.</summary>
    public static LedgerConfiguration Of(string members)
    {
        var result = Read(members, strict: true);
        Assert.Empty(result.Errors);
        return Assert.IsType<LedgerConfiguration>(result.Configuration);
    }

    /// <summary>What a chain created with these members records.</summary>
    public static ConsensusParameters Consensus(string members = "") => ConsensusParameters.From(Of(members));

    public static ConfigurationFile File(string text) => ConfigurationFile.Parse(Encoding.UTF8.GetBytes(text));

    public static ConfigurationKey Key(string name) => LedgerConfiguration.Keys.Single(key => key.Name == name);
}
