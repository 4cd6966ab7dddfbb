namespace ChainCore.Ledger;

/// <summary>What a node starts with: its store open, its configuration chosen, its chain verified.</summary>
internal sealed record NodeStart(
    IChainStore Store,
    NodeAudit Audit,
    Blockchain Chain,
    NodeConfiguration Configuration,
    ConfigurationLoader Loader,
    ConfigurationReading Reading,
    IReadOnlyList<NodeWarning> Warnings)
{
    public static NodeStart From(LedgerNodeOptions options)
    {
        if (options.DataFolder is { } folder) Directory.CreateDirectory(folder);
        ConfigurationLoader loader = new(ConfigurationOf(options));
        var store = options.Store ?? OpenStore(options.DataFolder);
        try
        {
            var recorded = ReadParameters(store, out var length);
            var (plan, reading, origin, mainErrors) = Choose(loader, recorded, length);
            var consensus = plan.Consensus;
            if (recorded is not null && !consensus.Equals(recorded)) store.ReplaceParameters(consensus.Text);
            var now = options.Time.GetUtcNow();
            NodeConfiguration configuration = new()
            {
                Active = plan.Applied!,
                Sources = reading.Result.Sources,
                Origin = origin,
                FileName = loader.FileName,
                LastReload = now,
                LastAttempt = now,
                Errors = mainErrors,
                Warnings = reading.Result.Warnings,
                NotApplied = plan.NotApplied,
            };
            if (origin == ConfigurationOrigin.File) loader.SaveLastGood(reading, options.HandlerFailed);
            var auditPath = options.DataFolder is { } data ? Path.Combine(data, LedgerNodeOptions.AuditFileName) : null;
            NodeAudit audit = new(store as IAuditStore ?? new InMemoryChainStore(), auditPath, options.HandlerFailed);
            var chain = Blockchain.Open(consensus, store, new()
            {
                Time = options.Time,
                Verifier = options.Verifier,
                HandlerFailed = options.HandlerFailed,
            });
            return new(store, audit, chain, configuration, loader, reading, WarningsOf(configuration));
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    private static ConfigurationOptions ConfigurationOf(LedgerNodeOptions options) =>
        options is { DataFolder: { } folder, Configuration: { FilePath: null } configuration }
            ? configuration with { FilePath = Path.Combine(folder, LedgerNodeOptions.ConfigurationFileName) }
            : options.Configuration;

    private static IChainStore OpenStore(string? folder) =>
        folder is null ? new InMemoryChainStore() : SqliteChainStore.Open(Path.Combine(folder, LedgerNodeOptions.ChainFileName));

    /// <summary>What a stored chain was created with; null for a new one.</summary>
    private static ConsensusParameters? ReadParameters(IChainStore store, out long length)
    {
        length = 1;
        if (store.ReadState() is not { } state) return null;
        if (!ConsensusParameters.TryParse(state.ConsensusText, out var recorded))
            throw ChainStoreException.Corrupt("its consensus parameters are unreadable");

        // Only whether there is more than genesis matters here; the chain verifies the headers.
        length = state.Tip == Genesis.Hash ? store.ReadHeaders().Take(2).Count() : 2;
        return recorded;
    }

    /// <summary>The file's configuration if the node can start with it, else that of its last good copy (rows E17, E21).</summary>
    private static Choice Choose(ConfigurationLoader loader, ConsensusParameters? recorded, long length)
    {
        var main = loader.Read();
        var errors = main.Result.Errors;
        if (main.Result.IsValid)
        {
            var plan = Plan(main.Result.Configuration);
            if (plan.IsValid) return new(plan, main, main.Exists ? ConfigurationOrigin.File : ConfigurationOrigin.Defaults, []);
            errors = plan.Errors;
        }

        if (main.Exists && loader.ReadLastGood() is { Result.IsValid: true } copy)
        {
            var plan = Plan(copy.Result.Configuration);
            if (plan.IsValid) return new(plan, main with { Result = copy.Result }, ConfigurationOrigin.LastGoodCopy, errors);
        }

        throw new ConfigurationException(errors);

        ConfigurationPlan Plan(LedgerConfiguration asked) =>
            ConfigurationPlan.Start(asked, recorded ?? ConsensusParameters.From(asked), length);
    }

    private static List<NodeWarning> WarningsOf(NodeConfiguration configuration)
    {
        List<NodeWarning> warnings = [];
        if (configuration.Origin == ConfigurationOrigin.LastGoodCopy)
        {
            var problems = string.Join("; ", configuration.Errors.Select(error => $"{error.Key} {error.Problem}".Trim()));
            warnings.Add(new(
                NodeWarning.LastGoodCopy, "", $"{configuration.FileName} cannot be used ({problems}): started from its last good copy."));
        }

        warnings.AddRange(configuration.Warnings.Select(NodeWarning.Of));
        warnings.AddRange(configuration.NotApplied.Select(NodeWarning.Of));
        return warnings;
    }

    private sealed record Choice(
        ConfigurationPlan Plan, ConfigurationReading Reading, ConfigurationOrigin Origin, IReadOnlyList<ConfigurationError> FileErrors);
}
