namespace ChainCore.Ledger;

/// <content>The configuration: how another one takes its place while the node runs.</content>
public sealed partial class LedgerNode
{
    // Keeps reloads in order. Only who reloads waits for it; who asks for the configuration takes what is in force.
    private readonly Lock _reloads = new();

    /// <summary>
    /// Reads the configuration anew and takes it over if it is valid, as a whole or not at all (rows C20 to C22, E14 to E22). The next
    /// template follows it (row E29).
    /// </summary>
    /// <param name="actor">Who asks: a remote address or a token's id.</param>
    /// <param name="dryRun">True to find out only what would become of it (row E22).</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ChainStoreException">The configuration is in force, but its record could not be stored.</exception>
    public ConfigurationReload RefreshConfiguration(string actor, bool dryRun = false)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return Reload(actor, AuditAction.ConfigurationRefresh, dryRun);
    }

    private void OnFileChanged() => Reload(_loader.FileName ?? "file", AuditAction.ConfigurationFile, dryRun: false);

    private ConfigurationReload Reload(string actor, string action, bool dryRun)
    {
        ConfigurationReload result;
        lock (_reloads)
        {
            var reading = _loader.Read();
            if (!dryRun) _reloader.Seen(reading);
            result = reading.Result.IsValid
                ? Reload(reading, actor, action, dryRun)
                : Failed(ConfigurationReloadOutcome.Invalid, reading.Result.Errors, reading.Result.Warnings, dryRun);
        }

        if (!dryRun) Raise(ConfigurationReloaded, result);
        return result;
    }

    private ConfigurationReload Reload(ConfigurationReading reading, string actor, string action, bool dryRun)
    {
        var warnings = reading.Result.Warnings;
        while (true)
        {
            var recorded = Chain.Parameters;
            var plan = ConfigurationPlan.Reload(_configuration.Active, reading.Result.Configuration!, recorded, Chain.Current.Length);
            if (!plan.IsValid) return Failed(ConfigurationReloadOutcome.Invalid, plan.Errors, warnings, dryRun);
            ConfigurationReload success = new(ConfigurationReloadOutcome.Applied, dryRun, plan.Changes, plan.NotApplied, [], warnings);
            if (dryRun) return success;
            if (TryApply(plan, reading, recorded, out var failure) is not { } isApplied) continue;
            if (!isApplied) return Failed(ConfigurationReloadOutcome.RolledBack, [failure], warnings, dryRun);
            _loader.SaveLastGood(reading, _options.HandlerFailed);
            foreach (var record in plan.ToAudit(_configuration.LastReload, actor, action)) _audit.Append(record);
            return success;
        }
    }

    /// <summary>Keeps everything as it is but what is known of the file (rows C22, E18).</summary>
    private ConfigurationReload Failed(
        ConfigurationReloadOutcome outcome, IReadOnlyList<ConfigurationError> errors, IReadOnlyList<ConfigurationError> warnings,
        bool dryRun)
    {
        var current = _configuration;
        if (!dryRun) _configuration = current with { LastAttempt = _options.Time.GetUtcNow(), Errors = errors, Warnings = warnings };
        return new(outcome, dryRun, LedgerConfiguration.Diff(current.Active, current.Active), [], errors, warnings);
    }

    /// <summary>Swaps the configuration in and tells everybody, or puts everything back (row E19).</summary>
    /// <returns>Whether it is in force; null if the chain grew meanwhile, so that another plan is needed.</returns>
    private bool? TryApply(
        ConfigurationPlan plan, ConfigurationReading reading, ConsensusParameters recorded, out ConfigurationError failure)
    {
        failure = new("", "could not be applied", ConfigurationSource.Default);
        var (before, now) = (_configuration, _options.Time.GetUtcNow());
        _configuration = new()
        {
            Active = plan.Applied!,
            Sources = reading.Result.Sources,
            Origin = reading.Exists ? ConfigurationOrigin.File : ConfigurationOrigin.Defaults,
            FileName = _loader.FileName,
            LastReload = now,
            LastAttempt = now,
            Warnings = reading.Result.Warnings,
            NotApplied = plan.NotApplied,
        };
        ConfigurationSwap swap = new(before.Active, plan.Applied!, IsRollback: false);
        List<EventHandler<ConfigurationSwap>> told = [];
        bool? isApplied = false;
        try
        {
            foreach (var handler in Delegate.EnumerateInvocationList(ConfigurationChanging))
            {
                told.Add(handler);
                handler(this, swap);
            }

            isApplied = plan.Consensus.Equals(recorded) || Chain.TryReplaceParameters(plan.Consensus) ? true : null;
        }
#pragma warning disable CA1031 // Whatever it is: the configuration of before must be back, and the caller must hear of it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _options.HandlerFailed?.Invoke(exception);
        }

        if (isApplied is true)
        {
            Follow(plan.Applied!);
            return true;
        }

        _configuration = before;
        Raise((EventHandler<ConfigurationSwap>?)Delegate.Combine([.. told]), new(plan.Applied!, before.Active, IsRollback: true));
        return isApplied;
    }

    /// <summary>Everything else follows; nothing here can fail.</summary>
    private void Follow(LedgerConfiguration configuration)
    {
        var before = Difficulty.State.Effective;
        var parameters = Chain.Parameters;
        var isOtherChain = !ReferenceEquals(parameters, _work.Parameters);
        Mempool.MinimumFee = configuration.MinimumFee;
        Difficulty.Apply(configuration, parameters);
        if (isOtherChain)
        {
            Mempool.Apply(parameters);
            Mempool.OnTipChanged(Chain.Tip, [], []);
            _work = new(parameters, CreateTemplates(parameters), _work.Templates);
            FollowDifficulty();
        }

        if (isOtherChain || Difficulty.State.Effective != before) _state.Advance();
    }
}
