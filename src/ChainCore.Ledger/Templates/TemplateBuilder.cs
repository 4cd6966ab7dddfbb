using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <summary>What templates are, apart from the rules of the chain.</summary>
public sealed record TemplateOptions
{
    /// <summary>How long after its issue a template expires; 60 seconds if not given, twice a miner's refresh interval (D19).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public TimeSpan Lifetime
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            field = value;
        }
    } = TimeSpan.FromSeconds(60);
}

/// <summary>
/// Builds block templates from a tip and the transactions valid on top of it: no I/O, no waiting, no state of its own (C6). Safe for
/// use by several threads at once.
/// </summary>
public sealed class TemplateBuilder
{
    private readonly ConsensusParameters _parameters;
    private readonly TemplateOptions _options;
    private readonly TimeProvider _time;

    /// <summary>Creates a builder.</summary>
    /// <param name="parameters">What the chain recorded: subsidy, transactions in a block, range of difficulties.</param>
    /// <param name="options">What else there is to say; the defaults if null.</param>
    /// <param name="time">The clock; the system's if null.</param>
    public TemplateBuilder(ConsensusParameters parameters, TemplateOptions? options = null, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        (_parameters, _options, _time) = (parameters, options ?? new(), time ?? TimeProvider.System);
    }

    /// <summary>Builds a template.</summary>
    /// <param name="tip">The tip to extend.</param>
    /// <param name="candidates">
    /// The transactions to select from. If they are valid on top of another tip than this, they are left out: the template then holds
    /// the coinbase alone, and is valid nevertheless.
    /// </param>
    /// <param name="ask">The difficulty this node asks for (X11). One the tip would refuse is moved to the nearest it accepts.</param>
    /// <param name="payTo">Whom the coinbase pays.</param>
    /// <returns>The template.</returns>
    public BlockTemplate Build(ChainTip tip, ITransactionCandidates candidates, Difficulty ask, Address payTo) =>
        Build(tip, Select(tip, candidates), ask, payTo);

    /// <summary>Selects what all templates on this tip have in common.</summary>
    internal TemplateBody Select(ChainTip tip, ITransactionCandidates candidates)
    {
        ArgumentNullException.ThrowIfNull(tip);
        ArgumentNullException.ThrowIfNull(candidates);
        var subsidy = _parameters.BlockReward;
        if (candidates.TipHash != tip.Hash) return new(candidates.Version, subsidy, []);

        // The coinbase has the same size whatever it pays and to whom.
        var maximumCount = _parameters.MaximumBlockTransactions;
        var coinbase = CoinbaseTransaction.Create(checked((int)tip.NextHeight), subsidy, Amount.Zero, default);
        var reserved = BlockHeader.Size + WireWriter.CompactSizeLength((ulong)maximumCount) + coinbase.Size;
        var selected = PackageSelector.Select(
            candidates, maximumCount - 1, BlockRules.MaximumSize - reserved, Amount.MaxValue - subsidy);
        return new(candidates.Version, subsidy, selected);
    }

    internal BlockTemplate Build(ChainTip tip, TemplateBody body, Difficulty ask, Address payTo) =>
        new(tip, body, Acceptable(tip, ask), payTo, _time.GetUtcNow(), _options.Lifetime);

    /// <summary>The same work with the time of now.</summary>
    internal BlockTemplate Reissue(BlockTemplate template) => template.ReissueAt(_time.GetUtcNow());

    private Difficulty Acceptable(ChainTip tip, Difficulty ask)
    {
        var floor = StatedDifficultyRule.Floor(_parameters, tip.RequiredDifficulty);
        var raised = ask > floor ? ask : floor;
        return raised < _parameters.MaximumDifficulty ? raised : _parameters.MaximumDifficulty;
    }
}

/// <summary>What templates on one tip from one set of candidates have in common, whatever their difficulty and address.</summary>
internal sealed class TemplateBody
{
    internal TemplateBody(ulong mempoolVersion, Amount subsidy, IReadOnlyList<ITransactionCandidate> selected)
    {
        (MempoolVersion, Subsidy) = (mempoolVersion, subsidy);
        Transactions = [.. selected.Select(candidate => candidate.Transaction)];
        Fees = [.. selected.Select(candidate => candidate.Fee)];
        foreach (var fee in Fees) TotalFees += fee;

        // The first one's siblings do not depend on it: the coinbase is put in later.
        var ids = new Hash256[1 + Transactions.Length];
        for (var i = 1; i < ids.Length; i++) ids[i] = Transactions[i - 1].Id;
        CoinbaseBranch = [.. MerkleTree.ComputeBranch(ids, 0)];
    }

    public ulong MempoolVersion { get; }

    public Amount Subsidy { get; }

    public Amount TotalFees { get; }

    public ImmutableArray<Transaction> Transactions { get; }

    public ImmutableArray<Amount> Fees { get; }

    public ImmutableArray<Hash256> CoinbaseBranch { get; }
}
