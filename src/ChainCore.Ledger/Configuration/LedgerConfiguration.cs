using System.Text.Json;

namespace ChainCore.Ledger;

/// <summary>Which difficulty a block must state (row X10).</summary>
public enum DifficultyConsensus
{
    /// <summary>At least the one the chain requires at its height.</summary>
    Required,

    /// <summary>Any between <c>MIN_DIFFICULTY</c> and <c>MAX_DIFFICULTY</c>; for development networks.</summary>
    Stated,
}

/// <summary>How far one adjustment of the difficulty goes (row X12). One step makes a block sixteen times as hard.</summary>
public enum RetargetPolicy
{
    /// <summary>Outside half and double the expected time the greatest change allowed, one step between that and the middle band.</summary>
    Literal,

    /// <summary>As many steps, up to the greatest change allowed, as the times show to be missing.</summary>
    Proportional,
}

/// <summary>
/// The configuration values of a node, valid as a whole and immutable: each within its range, all in agreement
/// (rows E1 to E13, E17). The only ways to one are <see cref="Default"/> and the <c>Create</c> methods.
/// </summary>
public sealed partial record LedgerConfiguration
{
    /// <summary>The hard upper limit of difficulties on a chain: 12 (rows B2, E9).</summary>
    public const int DifficultyCeiling = 12;

    private LedgerConfiguration()
    {
    }

    /// <summary>Every key at its default.</summary>
    public static LedgerConfiguration Default { get; } =
        Table.Keys.Aggregate(new LedgerConfiguration(), (configuration, key) => key.WriteTo(configuration, key.Default));

    /// <summary>The table of keys, in the order of the specification's rows.</summary>
    public static IReadOnlyList<ConfigurationKey> Keys => Table.Keys;

    /// <summary>
    /// <c>BLOCKCHAIN_DIFFICULTY</c>: what this node's templates ask for; the baseline of a chain created with it (rows E1, X10, X11).
    /// </summary>
    public Difficulty BlockchainDifficulty { get; private init; }

    /// <summary><c>BLOCK_REWARD</c>: what a block creates, without fees; 0.00000001..21,000,000 coin (row E2).</summary>
    public Amount BlockReward { get; private init; }

    /// <summary><c>TARGET_BLOCK_TIME</c>: wanted seconds between blocks, 1..86,400 (row E3).</summary>
    public int TargetBlockTimeSeconds { get; private init; }

    /// <summary><c>MINING_TIMEOUT</c>: longest mining attempt in seconds, 1..3,600 (row E4).</summary>
    public int MiningTimeoutSeconds { get; private init; }

    /// <summary><c>DIFFICULTY_ADJUSTMENT_ENABLED</c>: whether the required difficulty is adjusted at all (rows E5, B14).</summary>
    public bool AdjustmentEnabled { get; private init; }

    /// <summary><c>DIFFICULTY_ADJUSTMENT_INTERVAL</c>: blocks between two adjustments, at least 2 (row E6).</summary>
    public int AdjustmentInterval { get; private init; }

    /// <summary><c>MAX_DIFFICULTY_CHANGE</c>: the most one adjustment changes, 1 to the span from minimum to maximum (row E7).</summary>
    public int MaximumChange { get; private init; }

    /// <summary><c>MIN_DIFFICULTY</c>: the lowest difficulty of a block after genesis, 1 to the maximum (row E8).</summary>
    public Difficulty MinimumDifficulty { get; private init; }

    /// <summary><c>MAX_DIFFICULTY</c>: the highest difficulty of a block, the minimum to 12 (row E9).</summary>
    public Difficulty MaximumDifficulty { get; private init; }

    /// <summary><c>MINING_ROUND_DURATION</c>: length of a mining session in seconds, at least 1 (row E10).</summary>
    public int MiningRoundDurationSeconds { get; private init; }

    /// <summary><c>MAX_BLOCK_SIZE</c>: transactions in a block, the coinbase counted, 1..10,000 (rows E11, E12).</summary>
    public int MaximumBlockTransactions { get; private init; }

    /// <summary><c>COINBASE_MATURITY</c>: blocks on top of a coinbase before it can be spent, 1..1,000,000 (row E13).</summary>
    public int CoinbaseMaturity { get; private init; }

    /// <summary><c>DIFFICULTY_CONSENSUS</c>: which difficulty a block must state (row X10).</summary>
    public DifficultyConsensus DifficultyConsensus { get; private init; }

    /// <summary><c>DIFFICULTY_ADJUSTMENT_POLICY</c>: how far one adjustment goes (row X12).</summary>
    public RetargetPolicy AdjustmentPolicy { get; private init; }

    /// <summary><c>DEFAULT_API_PORT</c>: the port the node listens on, 0..65,535, where 0 picks a free one (rows E13, C42).</summary>
    public int ApiPort { get; private init; }

    /// <summary>
    /// <c>DEFAULT_TRANSACTION_FEE</c>: the least fee of a transaction this node's mempool takes, 0..21,000,000 coin (rows E13, C43).
    /// </summary>
    public Amount MinimumFee { get; private init; }

    /// <summary><c>MIN_PEERS</c>: below this many peers a node looks for more at once, 0..1,000 (rows E13, F16).</summary>
    public int MinimumPeers { get; private init; }

    /// <summary><c>TARGET_PEERS</c>: how many peers a node wants, from the minimum to the maximum (rows E13, F16).</summary>
    public int TargetPeers { get; private init; }

    /// <summary><c>MAX_PEERS</c>: the most peers a node keeps, 0..1,000 (rows E13, F16).</summary>
    public int MaximumPeers { get; private init; }

    /// <summary><c>PEER_FAILURE_THRESHOLD</c>: failures in a row until a peer is given up for a while, 1..100 (rows E13, F15).</summary>
    public int PeerFailureThreshold { get; private init; }

    /// <summary><c>PEER_HEALTH_CHECK_INTERVAL</c>: seconds between two looks at each peer, 1..3,600 (rows E13, F15).</summary>
    public int PeerHealthCheckIntervalSeconds { get; private init; }

    /// <summary><c>CONTINUOUS_DISCOVERY_INTERVAL</c>: seconds between two searches for peers, 1..86,400 (rows E13, F14).</summary>
    public int DiscoveryIntervalSeconds { get; private init; }

    /// <summary><c>SYNC_BATCH_SIZE</c>: blocks asked for at once while the chain is fetched, 1..1,000 (rows E13, F12).</summary>
    public int SyncBatchSize { get; private init; }

    /// <summary>Makes a configuration of the values a file gives, without environment and command line.</summary>
    /// <param name="values">A JSON value for each key; missing keys have their default.</param>
    /// <param name="strict">True if unknown keys are errors and not warnings (row E26).</param>
    /// <returns>The configuration, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static ConfigurationResult Create(IReadOnlyDictionary<string, JsonElement> values, bool strict = false) =>
        Create(new ConfigurationLayers(ConfigurationFile.FromValues(values)), strict);

    /// <summary>
    /// Makes a configuration: the command line wins over the environment, that over the file, and that over the defaults (row E25).
    /// A value that is wrong is an error even where a stronger layer gives another.
    /// </summary>
    /// <param name="layers">The layers.</param>
    /// <param name="strict">True if unknown keys are errors and not warnings (row E26).</param>
    /// <returns>The configuration, or every fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="layers"/> is null.</exception>
    public static ConfigurationResult Create(ConfigurationLayers layers, bool strict = false)
    {
        ArgumentNullException.ThrowIfNull(layers);
        List<ConfigurationError> errors = [.. layers.File?.Errors ?? []];
        Dictionary<string, ConfigurationSource> sources = new(StringComparer.Ordinal);
        HashSet<string> wrong = new(StringComparer.Ordinal);
        var configuration = Default;
        foreach (var key in Keys)
        {
            sources[key.Name] = ConfigurationSource.Default;
            foreach (var (source, value, problem) in Given(key, layers))
            {
                sources[key.Name] = source;
                if (problem is null) configuration = key.WriteTo(configuration, value);
                else errors.Add(new(key.Name, problem, source));
                if (problem is not null) wrong.Add(key.Name);
            }
        }

        // A rule over several keys says nothing new about a key that is wrong by itself.
        errors.AddRange(configuration.Contradictions(wrong));
        var unknown = Unknown(layers);
        if (strict) errors.AddRange(unknown);
        return new(errors.Count == 0 ? configuration : null, errors, strict ? [] : unknown, sources);
    }

    /// <summary>Compares two configurations (row C21).</summary>
    /// <param name="old">The configuration before.</param>
    /// <param name="new">The configuration after.</param>
    /// <returns>One entry for every key, changed or not, in the order of the table.</returns>
    /// <exception cref="ArgumentNullException">A configuration is null.</exception>
    public static IReadOnlyList<ConfigurationChange> Diff(LedgerConfiguration old, LedgerConfiguration @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        return [.. Keys.Select(key => new ConfigurationChange(key, key.ReadFrom(old), key.ReadFrom(@new)))];
    }

    /// <summary>This configuration with selected keys of another; the whole may contradict itself.</summary>
    internal LedgerConfiguration Take(LedgerConfiguration other, Func<ConfigurationKey, bool> taken) =>
        Keys.Where(taken).Aggregate(this, (configuration, key) => key.WriteTo(configuration, key.ReadFrom(other)));

    private static IEnumerable<(ConfigurationSource Source, ConfigurationValue Value, string? Problem)> Given(
        ConfigurationKey key, ConfigurationLayers layers)
    {
        if (layers.File?.Values.TryGetValue(key.Name, out var element) is true)
        {
            key.TryRead(element, out var value, out var problem);
            yield return (ConfigurationSource.File, value, problem);
        }

        if (layers.Environment?.TryGetValue(key.EnvironmentVariable, out var variable) is true)
        {
            key.TryRead(variable, out var value, out var problem);
            yield return (ConfigurationSource.Environment, value, problem);
        }

        if (layers.CommandLine?.TryGetValue(key.Name, out var argument) is true)
        {
            key.TryRead(argument, out var value, out var problem);
            yield return (ConfigurationSource.CommandLine, value, problem);
        }
    }

    private static List<ConfigurationError> Unknown(ConfigurationLayers layers)
    {
        var known = Keys.Select(key => key.Name).ToHashSet(StringComparer.Ordinal);
        var file = (layers.File?.Values.Keys ?? []).Select(name => (name, ConfigurationSource.File));
        var commandLine = (layers.CommandLine?.Keys ?? []).Select(name => (name, ConfigurationSource.CommandLine));
        return
        [
            .. file.Concat(commandLine)
                .Where(given => !known.Contains(given.name))
                .Select(given => new ConfigurationError(given.name, "is not a key of this node", given.Item2)),
        ];
    }
}
