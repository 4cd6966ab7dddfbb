namespace ChainCore.Ledger;

public sealed partial record LedgerConfiguration
{
    /// <summary>
    /// The one table: everything there is to know about a key, and the property it stands for. A new key is a row here and a property.
    /// </summary>
    private static class Table
    {
        private static readonly string[] ConsensusWords = ["required", "stated"];
        private static readonly string[] PolicyWords = ["literal", "proportional"];

        public static IReadOnlyList<ConfigurationKey> Keys { get; } =
        [
            Integer("BLOCKCHAIN_DIFFICULTY", ConfigurationScope.Hot, 4, 1, DifficultyCeiling, "leading zero hexadecimal digits",
                "The difficulty this node's templates ask for; the baseline of a chain created with it.",
                c => c.BlockchainDifficulty.LeadingZeroDigits, (c, v) => c with { BlockchainDifficulty = new(v) }),
            new("BLOCK_REWARD", ConfigurationScope.Consensus, ConfigurationValue.OfAmount(Amount.FromCoins(50)),
                (Amount.FromUnits(1).ToCoins(), Amount.MaxValue.ToCoins()), [], "coins",
                "What a block creates, fees not counted.",
                c => ConfigurationValue.OfAmount(c.BlockReward), (c, v) => c with { BlockReward = v.AsAmount() }),
            Integer("TARGET_BLOCK_TIME", ConfigurationScope.Consensus, 10, 1, 86_400, "seconds",
                "The wanted time between two blocks.",
                c => c.TargetBlockTimeSeconds, (c, v) => c with { TargetBlockTimeSeconds = v }),
            Integer("MINING_TIMEOUT", ConfigurationScope.Hot, 20, 1, 3_600, "seconds",
                "The longest a mining attempt lasts.",
                c => c.MiningTimeoutSeconds, (c, v) => c with { MiningTimeoutSeconds = v }),
            new("DIFFICULTY_ADJUSTMENT_ENABLED", ConfigurationScope.Consensus, ConfigurationValue.OfBoolean(true), (0, 0), [], "",
                "Whether the required difficulty follows the time blocks take.",
                c => ConfigurationValue.OfBoolean(c.AdjustmentEnabled), (c, v) => c with { AdjustmentEnabled = v.AsBoolean() }),
            Integer("DIFFICULTY_ADJUSTMENT_INTERVAL", ConfigurationScope.Consensus, 10, 2, int.MaxValue, "blocks",
                "The blocks from one adjustment to the next.",
                c => c.AdjustmentInterval, (c, v) => c with { AdjustmentInterval = v }),
            Integer("MAX_DIFFICULTY_CHANGE", ConfigurationScope.Consensus, 4, 1, DifficultyCeiling - 1, "leading zero hexadecimal digits",
                "The most one adjustment changes; at most MAX_DIFFICULTY less MIN_DIFFICULTY.",
                c => c.MaximumChange, (c, v) => c with { MaximumChange = v }),
            Integer("MIN_DIFFICULTY", ConfigurationScope.Consensus, 1, 1, DifficultyCeiling, "leading zero hexadecimal digits",
                "The lowest difficulty of a block; at most MAX_DIFFICULTY.",
                c => c.MinimumDifficulty.LeadingZeroDigits, (c, v) => c with { MinimumDifficulty = new(v) }),
            Integer("MAX_DIFFICULTY", ConfigurationScope.Consensus, 12, 1, DifficultyCeiling, "leading zero hexadecimal digits",
                "The highest difficulty of a block.",
                c => c.MaximumDifficulty.LeadingZeroDigits, (c, v) => c with { MaximumDifficulty = new(v) }),
            Integer("MINING_ROUND_DURATION", ConfigurationScope.Hot, 12, 1, int.MaxValue, "seconds",
                "The length of a mining session.",
                c => c.MiningRoundDurationSeconds, (c, v) => c with { MiningRoundDurationSeconds = v }),
            Integer("MAX_BLOCK_SIZE", ConfigurationScope.Consensus, 100, 1, 10_000, "transactions",
                "The most transactions in a block, the coinbase counted.",
                c => c.MaximumBlockTransactions, (c, v) => c with { MaximumBlockTransactions = v }),
            Integer("COINBASE_MATURITY", ConfigurationScope.Consensus, 100, 1, 1_000_000, "blocks",
                "The blocks on top of a coinbase before it can be spent.",
                c => c.CoinbaseMaturity, (c, v) => c with { CoinbaseMaturity = v }),
            Word("DIFFICULTY_CONSENSUS", ConsensusWords,
                "Whether a block must state the difficulty the chain requires, or any in range (development networks).",
                c => (int)c.DifficultyConsensus, (c, v) => c with { DifficultyConsensus = (DifficultyConsensus)v }),
            Word("DIFFICULTY_ADJUSTMENT_POLICY", PolicyWords,
                "Whether an adjustment outside the bands changes as much as it may, or as much as the times call for.",
                c => (int)c.AdjustmentPolicy, (c, v) => c with { AdjustmentPolicy = (RetargetPolicy)v }),
            Integer("DEFAULT_API_PORT", ConfigurationScope.Startup, 5000, 0, ushort.MaxValue, "port number",
                "The port the node listens on; 0 picks a free one.",
                c => c.ApiPort, (c, v) => c with { ApiPort = v }),
            new("DEFAULT_TRANSACTION_FEE", ConfigurationScope.Hot, ConfigurationValue.OfAmount(Amount.FromUnits(Amount.UnitsPerCoin / 100)),
                (0, Amount.MaxValue.ToCoins()), [], "coins",
                "The least fee of a transaction this node's mempool takes.",
                c => ConfigurationValue.OfAmount(c.MinimumFee), (c, v) => c with { MinimumFee = v.AsAmount() }),
            Integer("MIN_PEERS", ConfigurationScope.Hot, 2, 0, 1_000, "peers",
                "Below this many peers the node looks for more at once; at most TARGET_PEERS.",
                c => c.MinimumPeers, (c, v) => c with { MinimumPeers = v }),
            Integer("TARGET_PEERS", ConfigurationScope.Hot, 6, 0, 1_000, "peers",
                "How many peers the node wants; at most MAX_PEERS.",
                c => c.TargetPeers, (c, v) => c with { TargetPeers = v }),
            Integer("MAX_PEERS", ConfigurationScope.Hot, 12, 0, 1_000, "peers",
                "The most peers the node keeps.",
                c => c.MaximumPeers, (c, v) => c with { MaximumPeers = v }),
            Integer("PEER_FAILURE_THRESHOLD", ConfigurationScope.Hot, 3, 1, 100, "failures",
                "Failures in a row until a peer is given up for a while.",
                c => c.PeerFailureThreshold, (c, v) => c with { PeerFailureThreshold = v }),
            Integer("PEER_HEALTH_CHECK_INTERVAL", ConfigurationScope.Hot, 30, 1, 3_600, "seconds",
                "The time between two looks at each peer.",
                c => c.PeerHealthCheckIntervalSeconds, (c, v) => c with { PeerHealthCheckIntervalSeconds = v }),
            Integer("CONTINUOUS_DISCOVERY_INTERVAL", ConfigurationScope.Hot, 30, 1, 86_400, "seconds",
                "The time between two searches for peers.",
                c => c.DiscoveryIntervalSeconds, (c, v) => c with { DiscoveryIntervalSeconds = v }),
            Integer("SYNC_BATCH_SIZE", ConfigurationScope.Hot, 100, 1, 1_000, "blocks",
                "The blocks asked for at once while the chain is fetched.",
                c => c.SyncBatchSize, (c, v) => c with { SyncBatchSize = v }),
        ];

        private static ConfigurationKey Integer(
            string name, ConfigurationScope scope, int defaultValue, int minimum, int maximum, string unit, string summary,
            Func<LedgerConfiguration, int> read, Func<LedgerConfiguration, int, LedgerConfiguration> write) =>
            new(
                name, scope, ConfigurationValue.OfInteger(defaultValue), (minimum, maximum), [], unit, summary,
                configuration => ConfigurationValue.OfInteger(read(configuration)),
                (configuration, value) => write(configuration, value.AsInteger()));

        /// <summary>A key whose words stand in the order of an enumeration; the first is the default.</summary>
        private static ConfigurationKey Word(
            string name, string[] words, string summary,
            Func<LedgerConfiguration, int> read, Func<LedgerConfiguration, int, LedgerConfiguration> write) =>
            new(
                name, ConfigurationScope.Consensus, ConfigurationValue.OfWord(words[0]), (0, 0), words, "", summary,
                configuration => ConfigurationValue.OfWord(words[read(configuration)]),
                (configuration, value) => write(configuration, Array.IndexOf(words, value.AsWord())));
    }
}
