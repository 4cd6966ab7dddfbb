using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <summary>
/// The chain: the tree of all blocks, which branch of it is active, and the unspent outputs after its tip. One path connects blocks,
/// whether they were mined, received or loaded, one or many (row F24).
/// </summary>
/// <remarks>
/// <para>
/// <b>Readers</b> take <see cref="Current"/>, an immutable view, and wait for nobody. <b>Writers</b> go one at a time. What can be checked
/// without the chain's state is checked before a writer's turn.
/// </para>
/// <para>
/// <b>The active chain</b> is the one with the most work; among equals the one seen first (rows F3, F27). Before it changes, every block
/// of the new branch is validated on a copy of the outputs; then the store takes everything in one transaction; then one reference is
/// swapped. So a reorganisation happens completely or not at all, whatever fails (row F4).
/// </para>
/// </remarks>
public sealed partial class Blockchain : IDisposable
{
    private static readonly BlockRejection InvalidAncestor = new(BlockRejectReasons.BadPreviousBlock, "previous_hash", "parent");

    private readonly Lock _writer = new();
    private readonly IChainStore _store;
    private readonly BlockchainOptions _options;
    private readonly TransactionVerifier _verifier;
    private readonly ConcurrentDictionary<Hash256, BlockNode> _nodes;
    private readonly ConcurrentQueue<TipChange> _changes = new();

    // The writer's own, made anew when the parameters change.
    private OrphanPool _orphans;
    private InvalidBlocks _invalid;

    // Replaced by the writer, read by anybody.
    private volatile DifficultySchedule _schedule;
    private volatile ChainView _current;
    private volatile SideBlocks _side;
    private volatile OrphanBlock[] _waiting = [];
    private long _reorganisations;
    private int _deepestReorganisation;
    private int _raising;
    private bool _disposed;

    private Blockchain(LoadedChain loaded, IChainStore store, BlockchainOptions options)
    {
        (_store, _options, _schedule) = (store, options, loaded.Schedule);
        _verifier = options.Verifier ?? new();
        _nodes = loaded.Nodes;
        _side = loaded.Side;
        (_orphans, _invalid) = (CreateOrphans(), CreateInvalid());
        _current = CreateView(1, loaded.Tip, loaded.Utxo);
    }

    /// <summary>
    /// Raised after each change of the tip, in the order of the changes, one at a time, outside all locks, by the thread that made the
    /// change or by another that is just raising an earlier one. A handler may submit blocks.
    /// </summary>
    public event EventHandler<TipChange>? TipChanged;

    /// <summary>What the chain recorded when it was created, or while it was genesis alone.</summary>
    public ConsensusParameters Parameters => _schedule.Parameters;

    /// <summary>The active chain as it is now.</summary>
    public ChainView Current => _current;

    /// <summary>The tip as it is now.</summary>
    public ChainTip Tip => _current.Tip;

    /// <summary>The verifier that remembers whose signatures are valid.</summary>
    public TransactionVerifier Verifier => _verifier;

    /// <summary>The blocks that wait for their parent, the oldest first. They are in memory only.</summary>
    public IReadOnlyList<OrphanBlock> Orphans => _waiting;

    /// <summary>The number of blocks on side branches.</summary>
    public int SideBlockCount => _side.Count;

    /// <summary>
    /// Opens the chain a store holds, or creates it there. The store's content is verified: every header's hash, work, link and bits,
    /// and the checksum of the unspent outputs (rows C40, F25).
    /// </summary>
    /// <param name="parameters">
    /// What the chain is to be of. The baseline of a stored chain stands, whatever is configured now (rows X10, E30).
    /// </param>
    /// <param name="store">The store; the chain's from now on, disposed with it, or at once if this throws.</param>
    /// <param name="options">Everything else.</param>
    /// <returns>The chain.</returns>
    /// <exception cref="ChainStoreException">
    /// The store fails, is damaged, or holds a chain of other parameters or another genesis.
    /// </exception>
    public static Blockchain Open(ConsensusParameters parameters, IChainStore store, BlockchainOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(store);
        try
        {
            Blockchain chain = new(ChainLoader.Load(parameters, store), store, options ?? new());
            chain.ActivateHeaviest();
            return chain;
        }
        catch
        {
            store.Dispose();
            throw;
        }
    }

    /// <summary>Checks a block and takes it in where it belongs: the tip, a side branch, or among the orphans.</summary>
    /// <param name="block">The block.</param>
    /// <param name="source">Who sent it, for the limits on blocks that wait; null for this node.</param>
    /// <param name="claimedHash">The hash that came with the block, if one did: it must be the right one (row C14).</param>
    /// <param name="cancellation">Stops the verification of scripts; nothing has changed then.</param>
    /// <returns>What became of the block. If it is accepted, it is stored durably (row X18).</returns>
    /// <exception cref="ChainStoreException">The store failed; the chain is as before.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; the chain is as before.</exception>
    public BlockResult Submit(
        Block block, string? source = null, Hash256? claimedHash = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(block);
        var isClaimed = claimedHash is null || claimedHash == block.Hash;
        if (isClaimed && _nodes.TryGetValue(block.Hash, out var known)) return Result(BlockOutcome.Duplicate, block, known.Height);

        var now = _options.Time.GetUtcNow();
        BlockCandidate candidate = new(block, Parameters, LatestTime(now))
        {
            ClaimedHash = claimedHash,
            Cancellation = cancellation,
            Parent = _nodes.GetValueOrDefault(block.Header.PreviousHash),
        };
        var hadParent = candidate.Parent is not null;
        var failure = CheckAlone(candidate, hadParent);
        if (failure is { Rule.IsFinal: false, Rejection: var temporary })
            return Result(BlockOutcome.Rejected, block, candidate.Parent?.Height + 1, temporary);

        BlockResult? result = null;
        lock (_writer)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            try
            {
                if (ReferenceEquals(candidate.Parameters, Parameters))
                {
                    result = failure is { Rejection: var rejection }
                        ? Refuse(block, candidate.Parent?.Height + 1, rejection)
                        : Accept(candidate, hadParent, source, now);
                }

                if (result is { IsAccepted: true }) result = AfterWaiting(result, AcceptWaiting([result.Hash], now));
            }
            finally
            {
                if (_waiting.Length > 0 || _orphans.Count > 0) _waiting = _orphans.ToArray();
            }
        }

        // The parameters have just been replaced: what was checked was checked against others.
        if (result is null) return Submit(block, source, claimedHash, cancellation);
        RaiseChanges();
        return result;
    }

    /// <summary>
    /// Replaces what a chain of genesis alone has recorded (row E30): the store first, then the schedule and the view at once. The state
    /// version grows, so that templates of before are stale; no change of the tip is raised. Blocks that wait for their parent go.
    /// </summary>
    /// <param name="parameters">What the chain is to be of.</param>
    /// <returns>False if the chain has further blocks, of whatever branch; nothing has changed then.</returns>
    /// <exception cref="ChainStoreException">The store failed; the chain is as before.</exception>
    public bool TryReplaceParameters(ConsensusParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        lock (_writer)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_nodes.Count > 1) return false;
            if (parameters.Equals(Parameters)) return true;
            _store.ReplaceParameters(parameters.Text);
            DifficultySchedule schedule = new(parameters);
            var genesis = BlockNode.Genesis(schedule);
            _nodes[genesis.Hash] = genesis;
            (_orphans, _invalid, _waiting) = (CreateOrphans(), CreateInvalid(), []);
            _schedule = schedule;
            _current = CreateView(_current.Tip.StateVersion + 1, genesis, UtxoSet.Empty);
            return true;
        }
    }

    /// <summary>Closes the chain and its store. Views remain usable; their blocks can no longer be read.</summary>
    public void Dispose()
    {
        lock (_writer)
        {
            if (_disposed) return;
            _disposed = true;
            _store.Dispose();
        }
    }

    /// <summary>How often blocks left the active chain since it was opened. Who sees a tip sees it counted.</summary>
    internal long Reorganisations => Interlocked.Read(ref _reorganisations);

    /// <summary>How many blocks left the active chain at once, at most.</summary>
    internal int DeepestReorganisation => Volatile.Read(ref _deepestReorganisation);

    /// <summary>A block's place in the tree; null if it is not stored.</summary>
    internal BlockNode? FindNode(Hash256 hash) => _nodes.GetValueOrDefault(hash);

    /// <summary>Whether a block is stored beside the active chain; a block that is just becoming the tip is not.</summary>
    internal bool IsBeside(Hash256 hash) => _nodes.TryGetValue(hash, out var node) && _side.Contains(node);

    internal static uint LatestTime(DateTimeOffset now) =>
        (uint)Math.Clamp(now.ToUnixTimeSeconds() + BlockRules.MaximumSecondsAhead, 0, uint.MaxValue);

    private static (BlockRule Rule, BlockRejection Rejection)? CheckAlone(BlockCandidate candidate, bool hasParent)
    {
        using var activity = NodeActivities.Start(NodeActivities.Validate);
        var failure = BlockRules.Check(
            candidate,
            stage => stage is BlockRuleStage.Header or BlockRuleStage.Content || (stage == BlockRuleStage.Ancestry && hasParent));
        activity?.SetTag("hash", candidate.Block.Hash.ToString()).SetTag("reason", failure?.Rejection.Reason);
        return failure;
    }

    private OrphanPool CreateOrphans() => new(_options.MaximumOrphans, _options.MaximumOrphansPerSource, _options.OrphanLifetime);

    private InvalidBlocks CreateInvalid() => new(_options.RememberedInvalidBlocks);

    private BlockResult Result(BlockOutcome outcome, Block block, long? height, BlockRejection? rejection = null) =>
        new(outcome, block.Hash, height, rejection, _current.Tip);

    private ChainView CreateView(ulong stateVersion, BlockNode tip, UtxoSet utxo) =>
        new(stateVersion, tip, utxo, _schedule, hash => _nodes.GetValueOrDefault(hash));

    /// <summary>Remembers a block as invalid; what waits for it is invalid too.</summary>
    private BlockResult Refuse(Block block, long? height, BlockRejection rejection)
    {
        RememberInvalid(block.Hash, rejection);
        return Result(BlockOutcome.Invalid, block, height, rejection);
    }

    private void RememberInvalid(Hash256 hash, BlockRejection rejection)
    {
        _invalid.Add(hash, rejection);
        Queue<Hash256> parents = new([hash]);
        while (parents.TryDequeue(out var parent))
        {
            foreach (var orphan in _orphans.TakeChildren(parent))
            {
                _invalid.Add(orphan.Block.Hash, InvalidAncestor);
                parents.Enqueue(orphan.Block.Hash);
            }
        }
    }

    /// <summary>Takes a block in whose header and content have been checked.</summary>
    private BlockResult Accept(BlockCandidate candidate, bool isAncestryChecked, string? source, DateTimeOffset now)
    {
        var block = candidate.Block;
        if (_nodes.TryGetValue(block.Hash, out var known)) return Result(BlockOutcome.Duplicate, block, known.Height);
        if (_orphans.Contains(block.Hash)) return Result(BlockOutcome.Duplicate, block, null);
        if (_invalid.Find(block.Hash) is { } remembered) return Result(BlockOutcome.Invalid, block, null, remembered);

        // Looked up again: it may have come, or turned out invalid, before this writer's turn.
        candidate.Parent = _nodes.GetValueOrDefault(block.Header.PreviousHash);
        if (candidate.Parent is null && _invalid.Find(block.Header.PreviousHash) is null)
        {
            _orphans.Add(new(block, source, now));
            return Result(BlockOutcome.Orphan, block, null);
        }

        if (candidate.Parent is null || !isAncestryChecked)
        {
            if (BlockRules.Check(candidate, stage => stage == BlockRuleStage.Ancestry) is { Rejection: var rejection })
                return Refuse(block, candidate.Parent?.Height + 1, rejection);
        }

        var node = candidate.Parent!.CreateChild(block.Hash, block.Header, candidate.Stated, _schedule);
        if (node.Work > _current.Tip.Work) return Switch(node, block, candidate.Cancellation);

        return Keep(node, block);
    }

    /// <summary>Stores a block beside the active chain, within the limits.</summary>
    private BlockResult Keep(BlockNode node, Block block)
    {
        if (_current.Tip.Height - node.Height > _options.MaximumSideDepth) return Decline("fork_too_deep");
        if (_side.FindExcess(_options.MaximumSideBlocks, _options.MaximumSideBytes, node, block.Size) is not { } excess)
            return Decline("side_branches_full");
        var tip = _current.Tip.Hash;
        _store.Commit(new()
        {
            PreviousTip = tip,
            Tip = tip,
            UtxoChecksum = _current.Utxo.Checksum,
            NewBlocks = [NewBlockOf(node, block)],
            Removed = [.. excess.Select(end => end.Hash)],
        });
        _nodes[node.Hash] = node;
        Forget(excess, _side.Add((node, block.Size)));
        return Result(BlockOutcome.SideBranch, block, node.Height);

        BlockResult Decline(string field) => Result(
            BlockOutcome.Rejected, block, node.Height,
            new(BlockRejectReasons.StalePreviousBlock, field, BlockRejectReasons.SideBranchLimits));
    }

    /// <summary>Drops blocks the store has dropped.</summary>
    private void Forget(IReadOnlyList<BlockNode> removed, SideBlocks side)
    {
        foreach (var node in removed) _nodes.TryRemove(node.Hash, out _);
        _side = side.Remove(removed);
    }

    /// <summary>Accepts what waits for blocks, then what waits for that, and so on, without recursion.</summary>
    /// <returns>How many blocks were accepted.</returns>
    private int AcceptWaiting(IEnumerable<Hash256> blocks, DateTimeOffset now)
    {
        var accepted = 0;
        Queue<Hash256> parents = new(blocks);
        while (parents.TryDequeue(out var parent))
        {
            foreach (var orphan in _orphans.TakeChildren(parent))
            {
                BlockCandidate candidate = new(orphan.Block, Parameters, uint.MaxValue);
                try
                {
                    if (!Accept(candidate, isAncestryChecked: false, orphan.Source, now).IsAccepted) continue;
                }
                catch (ChainStoreException)
                {
                    // What was submitted is stored, and that is what its sender must hear. The orphan can be sent again.
                    continue;
                }

                accepted++;
                parents.Enqueue(orphan.Block.Hash);
            }
        }

        return accepted;
    }

    /// <summary>What became of a block when those that waited for it have been accepted too.</summary>
    private BlockResult AfterWaiting(BlockResult result, int accepted)
    {
        var isActive = _nodes.TryGetValue(result.Hash, out var node) && _current.Node.Includes(node);
        return result with
        {
            Outcome = isActive ? BlockOutcome.Connected : result.Outcome,
            Tip = _current.Tip,
            ConnectedOrphans = accepted,
        };
    }

    private void RaiseChanges()
    {
        while (!_changes.IsEmpty && Interlocked.CompareExchange(ref _raising, 1, 0) == 0)
        {
            try
            {
                while (_changes.TryDequeue(out var change)) Raise(change);
            }
            finally
            {
                Volatile.Write(ref _raising, 0);
            }
        }
    }

    private void Raise(TipChange change)
    {
        foreach (var handler in Delegate.EnumerateInvocationList(TipChanged))
        {
            try
            {
                handler(this, change);
            }
#pragma warning disable CA1031 // A handler's failure must not reach who submitted a block, nor keep the other handlers from the change.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                _options.HandlerFailed?.Invoke(exception);
            }
        }
    }
}
