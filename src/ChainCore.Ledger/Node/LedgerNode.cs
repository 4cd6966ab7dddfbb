namespace ChainCore.Ledger;

/// <summary>
/// A whole node but its connections: store, chain, mempool, difficulty, templates, configuration, audit trail and statistics, wired
/// together, with one call for each thing that can be asked of it. Hosts, miners in the same process and the peers' logic hold one.
/// </summary>
/// <remarks>
/// Safe for any number of threads. Readers take immutable objects and wait for nobody. Handlers of the events are called outside all
/// locks; what one throws goes to <see cref="LedgerNodeOptions.HandlerFailed"/>, except that a handler of
/// <see cref="ConfigurationChanging"/> makes the node keep its configuration.
/// </remarks>
public sealed partial class LedgerNode : IDisposable
{
    /// <summary>The name of the node's meter: "ChainCore.Node" (row G11). Its scope is the node, or the factory that made it.</summary>
    public const string MeterName = "ChainCore.Node";

    /// <summary>The name of the activity source of all nodes of a process: "ChainCore.Node" (row G11).</summary>
    public const string ActivitySourceName = "ChainCore.Node";

    private readonly LedgerNodeOptions _options;
    private readonly NodeAudit _audit;
    private readonly NodeMetrics _metrics;
    private readonly StateSignal _state;
    private readonly MinerReports _reports;
    private readonly ConfigurationLoader _loader;
    private readonly ConfigurationReloader _reloader;
    private volatile Work _work;
    private volatile NodeConfiguration _configuration;
    private volatile RetargetOscillation? _reported;
    private int _sync;
    private int _disposed;

    private LedgerNode(NodeStart start, LedgerNodeOptions options)
    {
        (_options, _loader, _audit, Chain, Store) = (options, start.Loader, start.Audit, start.Chain, start.Store);
        (_configuration, _state, _reports) = (start.Configuration, new(options.Time), new(options.Time));
        var (parameters, active) = (Chain.Parameters, _configuration.Active);
        Mempool = new(parameters, Chain.Tip, Chain.Verifier, options.Mempool with { MinimumFee = active.MinimumFee }, options.Time);
        Difficulty = new(parameters, active, Chain.Current.DifficultyTip, _audit, options.Time);
        _work = new(parameters, CreateTemplates(parameters), null);
        _metrics = new(options.Meters, options.Time, this);
        _reloader = new(_loader, start.Reading, options.Time, OnFileChanged, options.HandlerFailed);
        StartupSteps = DifficultyStartup.Describe(Difficulty.State);
        Warnings = [.. start.Warnings, .. RecordLostOverride(), .. TakeOscillation()];
        Chain.TipChanged += OnTipChanged;
    }

    /// <summary>
    /// Raised after each change of the tip, in order and one at a time, when mempool, difficulty and templates have followed it.
    /// </summary>
    public event EventHandler<TipChange>? TipChanged;

    /// <summary>Raised for every block that is stored, from whomever, by the thread that brought it (rows C17, F10).</summary>
    public event EventHandler<BlockAccepted>? BlockAccepted;

    /// <summary>Raised for every transaction that comes into the mempool, by the thread that brought it (row F11).</summary>
    public event EventHandler<TransactionAccepted>? TransactionAccepted;

    /// <summary>
    /// Raised when a configuration takes another's place. If a handler throws, the node goes back to the one before, and tells the
    /// handlers that had been told already (row E19).
    /// </summary>
    public event EventHandler<ConfigurationSwap>? ConfigurationChanging;

    /// <summary>Raised after each reload that was tried, whoever asked for it; dry runs are left out (rows E15, E18).</summary>
    public event EventHandler<ConfigurationReload>? ConfigurationReloaded;

    /// <summary>
    /// Raised when there is something new an operator should know. What was known at the start stands in <see cref="Warnings"/>.
    /// </summary>
    public event EventHandler<NodeWarning>? Warned;

    /// <summary>
    /// The chain. Blocks are better brought by <see cref="SubmitBlock"/> and <see cref="ReceiveBlocks"/>, which count and announce.
    /// </summary>
    public Blockchain Chain { get; }

    /// <summary>The mempool. Transactions are better brought by <see cref="SubmitTransaction"/>, which counts and announces.</summary>
    public Mempool Mempool { get; }

    /// <summary>The difficulty templates ask for.</summary>
    public DifficultyManager Difficulty { get; }

    /// <summary>The templates; another object after consensus keys changed on a chain of genesis alone (row E30).</summary>
    public TemplateCache Templates => _work.Templates;

    /// <summary>The store, for what is kept there beside the chain, such as <see cref="IPeerStore"/>.</summary>
    public IChainStore Store { get; }

    /// <summary>The audit trail, the latest records first (rows B24, E20, G19).</summary>
    public IAuditStore Audit => _audit;

    /// <summary>The configuration in force and what is known of its file (row E24).</summary>
    public NodeConfiguration Configuration => _configuration;

    /// <summary>How the node arrived at its difficulty (row B4).</summary>
    public IReadOnlyList<DifficultyStartupStep> StartupSteps { get; }

    /// <summary>What an operator should know from the start (rows B25, E21, E26, E30, X12).</summary>
    public IReadOnlyList<NodeWarning> Warnings { get; }

    /// <summary>What the node has done since its start (row G20).</summary>
    public NodeCounters Counters => _metrics.Snapshot;

    /// <summary>Whether there may be a better chain; who talks to peers sets it (rows C6, X14).</summary>
    public SyncState Sync
    {
        get => (SyncState)Volatile.Read(ref _sync);
        set
        {
            if (Interlocked.Exchange(ref _sync, (int)value) != (int)value) _state.Advance();
        }
    }

    /// <summary>
    /// Grows whenever templates of before are out of date: with every change of the tip, of the difficulty asked for and of
    /// <see cref="Sync"/>; never repeats in a process. The chain's own <see cref="ChainTip.StateVersion"/> counts changes of the tip alone.
    /// </summary>
    public ulong StateVersion => _state.Version;

    /// <summary>Waits, without a thread, until <see cref="StateVersion"/> is another one than the caller knows (row F21).</summary>
    /// <param name="knownVersion">The version the caller knows. Any other than the present one returns at once.</param>
    /// <param name="atMost">How long at most.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The version then; <paramref name="knownVersion"/> if the time was over first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="atMost"/> is negative and not infinite, or more than 49 days.
    /// </exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public Task<ulong> WaitForStateAsync(ulong knownVersion, TimeSpan atMost, CancellationToken cancellation = default)
    {
        if (atMost != Timeout.InfiniteTimeSpan) ArgumentOutOfRangeException.ThrowIfLessThan(atMost, TimeSpan.Zero);
        return _state.WaitAsync(knownVersion, atMost, cancellation);
    }

    internal ConfigurationReloader Reloader => _reloader;

    /// <summary>What this node knows of mining (row C27).</summary>
    /// <returns>The statistics.</returns>
    public MiningStatistics GetMiningStatistics()
    {
        var (miners, rate) = _reports.Sum();
        return new(_metrics.BlocksMined, rate, AverageBlockTime(Chain.Current), miners);
    }

    /// <summary>Sets or clears the difficulty override; audited, refused or not (rows B21 to B29, C23, C24).</summary>
    /// <param name="request">The request.</param>
    /// <returns>What became of it.</returns>
    /// <exception cref="ChainStoreException">The change is made, but its record could not be stored.</exception>
    public DifficultySetResult SetDifficulty(DifficultyRequest request)
    {
        var before = Difficulty.State.Effective;
        try
        {
            return Difficulty.Set(request);
        }
        finally
        {
            if (Difficulty.State.Effective != before) _state.Advance();
        }
    }

    /// <summary>Stops watching the configuration and closes the chain with its store.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        _reloader.Dispose();
        Chain.TipChanged -= OnTipChanged;
        Chain.Dispose();
        _metrics.Dispose();
    }

    private static double AverageBlockTime(ChainView view)
    {
        const int Blocks = 100;
        var (first, last) = (Math.Max(1, view.Tip.Height - Blocks + 1), view.Tip.Height);
        if (first >= last) return 0;
        var seconds = (long)view.TimeAt(last) - view.TimeAt(first);
        return Math.Max(0, seconds) / (double)(last - first);
    }

    private TemplateCache CreateTemplates(ConsensusParameters parameters) =>
        new(new(parameters, _options.Templates, _options.Time), Mempool, _options.RememberedTemplates);

    private void OnTipChanged(object? sender, TipChange change)
    {
        Mempool.OnTipChanged(change.Current, change.Connected, change.Disconnected);
        try
        {
            FollowDifficulty();
        }
        finally
        {
            // Whoever waits must hear of the tip even if the end of an override could not be recorded.
            _state.Advance();
            _metrics.CountTipChange(change);
            Raise(TipChanged, change);
            foreach (var warning in TakeOscillation()) Raise(Warned, warning);
        }
    }

    /// <summary>Whoever calls this last leaves the difficulty at the chain's tip, whoever else calls it meanwhile.</summary>
    private void FollowDifficulty()
    {
        ChainView view;
        do
        {
            view = Chain.Current;
            Difficulty.Advance(view.DifficultyTip);
        }
        while (view != Chain.Current);
    }

    private IEnumerable<NodeWarning> RecordLostOverride()
    {
        if (_audit.FindAbandonedOverride() is not { } lost) yield break;
        Difficulty.RecordRestart(lost);
        var effective = Difficulty.State.Effective;
        yield return new(
            NodeWarning.OverrideLost, "", $"The difficulty override {lost} ended with the restart; templates ask for {effective}.");
    }

    /// <summary>The oscillation at the tip, the first time it is seen.</summary>
    private IEnumerable<NodeWarning> TakeOscillation()
    {
        var found = Difficulty.State.Tip.Oscillation;
        var isKnown = found == _reported;
        _reported = found;
        return found is null || isKnown ? [] : [NodeWarning.Of(found)];
    }

    private void Raise<T>(EventHandler<T>? handlers, T argument)
    {
        foreach (var handler in Delegate.EnumerateInvocationList(handlers))
        {
            try
            {
                handler(this, argument);
            }
#pragma warning disable CA1031 // A handler's failure must reach neither who made the change nor the other handlers.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                _options.HandlerFailed?.Invoke(exception);
            }
        }
    }

    /// <summary>What templates are made with: replaced as a whole when consensus keys change (row E30).</summary>
    /// <param name="Parameters">The parameters.</param>
    /// <param name="Templates">Templates of these parameters.</param>
    /// <param name="Former">The templates of the parameters before, to be found by their ids.</param>
    private sealed record Work(ConsensusParameters Parameters, TemplateCache Templates, TemplateCache? Former);
}
