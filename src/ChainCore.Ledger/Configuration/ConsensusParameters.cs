using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ChainCore.Ledger;

/// <summary>
/// What every block of a chain depends on: the consensus keys and the baseline, recorded when the chain is created and never changed
/// after (rows X10, E23, E30). Rules take this and not the configuration, which may have moved on.
/// </summary>
public sealed class ConsensusParameters : IEquatable<ConsensusParameters>
{
    private const string BaselineKey = "BLOCKCHAIN_DIFFICULTY";

    private ConsensusParameters(LedgerConfiguration configuration)
    {
        // The keys that are not recorded stand at their defaults, so that equal records are equal objects.
        Configuration = LedgerConfiguration.Default.Take(configuration, IsRecorded);
        Text = WriteText(Configuration);
        Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));
    }

    /// <summary>The difficulty required at height 1 and, where adjustment is disabled, at every height; MIN..MAX (row X10).</summary>
    public Difficulty Baseline => Configuration.BlockchainDifficulty;

    /// <summary>What a block creates, without fees (row E2).</summary>
    public Amount BlockReward => Configuration.BlockReward;

    /// <summary>Wanted seconds between blocks, 1..86,400 (row E3).</summary>
    public int TargetBlockTimeSeconds => Configuration.TargetBlockTimeSeconds;

    /// <summary>Whether the required difficulty is adjusted at all (row E5).</summary>
    public bool AdjustmentEnabled => Configuration.AdjustmentEnabled;

    /// <summary>Blocks between two adjustments, at least 2 (row E6).</summary>
    public int AdjustmentInterval => Configuration.AdjustmentInterval;

    /// <summary>The most one adjustment changes, 1..11 (row E7).</summary>
    public int MaximumChange => Configuration.MaximumChange;

    /// <summary>The lowest difficulty of a block after genesis (row E8).</summary>
    public Difficulty MinimumDifficulty => Configuration.MinimumDifficulty;

    /// <summary>The highest difficulty of a block (row E9).</summary>
    public Difficulty MaximumDifficulty => Configuration.MaximumDifficulty;

    /// <summary>Transactions in a block, the coinbase counted (rows E11, E12).</summary>
    public int MaximumBlockTransactions => Configuration.MaximumBlockTransactions;

    /// <summary>Blocks on top of a coinbase before it can be spent (row E13).</summary>
    public int CoinbaseMaturity => Configuration.CoinbaseMaturity;

    /// <summary>Which difficulty a block must state (row X10).</summary>
    public DifficultyConsensus DifficultyConsensus => Configuration.DifficultyConsensus;

    /// <summary>How far one adjustment goes (row X12).</summary>
    public RetargetPolicy AdjustmentPolicy => Configuration.AdjustmentPolicy;

    /// <summary>
    /// The canonical text, to be recorded with the chain: a JSON object without white space of the baseline (as
    /// <c>BLOCKCHAIN_DIFFICULTY</c>) and the consensus keys in the order of <see cref="LedgerConfiguration.Keys"/>.
    /// </summary>
    public string Text { get; }

    /// <summary>
    /// SHA-256 of <see cref="Text"/> in UTF-8, 64 lower-case hexadecimal digits: equal on nodes that can share a chain (row E23).
    /// </summary>
    public string Hash { get; }

    /// <summary>The recorded values; the other keys are at their defaults.</summary>
    internal LedgerConfiguration Configuration { get; }

    /// <summary>What a chain created now with this configuration records; the baseline is its <c>BLOCKCHAIN_DIFFICULTY</c>.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <returns>The parameters.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="configuration"/> is null.</exception>
    public static ConsensusParameters From(LedgerConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new(configuration);
    }

    /// <summary>Reads a recorded text.</summary>
    /// <param name="text">What <see cref="Text"/> was when the chain was created.</param>
    /// <param name="parameters">The parameters; null if there are none.</param>
    /// <returns>False if the text is not exactly what <see cref="Text"/> writes.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ConsensusParameters? parameters)
    {
        parameters = null;
        if (text is null) return false;
        var file = ConfigurationFile.Parse(Encoding.UTF8.GetBytes(text));
        if (LedgerConfiguration.Create(new ConfigurationLayers(file), strict: true) is not { IsValid: true } result) return false;
        ConsensusParameters candidate = new(result.Configuration);
        if (candidate.Text != text) return false;
        parameters = candidate;
        return true;
    }

    /// <inheritdoc/>
    public bool Equals([NotNullWhen(true)] ConsensusParameters? other) => other is not null && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => Equals(obj as ConsensusParameters);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The canonical text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private static bool IsRecorded(ConfigurationKey key) => key.Scope == ConfigurationScope.Consensus || key.Name == BaselineKey;

    private static string WriteText(LedgerConfiguration configuration)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream))
        {
            writer.WriteStartObject();
            foreach (var key in LedgerConfiguration.Keys.Where(IsRecorded))
            {
                writer.WritePropertyName(key.Name);
                key.ReadFrom(configuration).WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
