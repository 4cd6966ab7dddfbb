using System.Collections.Immutable;

namespace ChainCore.Ledger;

// How the active chain changes.
public sealed partial class Blockchain
{
    /// <summary>Makes a block the tip if every block that leads to it from the active chain is valid.</summary>
    /// <param name="target">The new tip; it has more work than the present one.</param>
    /// <param name="newBlock">Its block; it is not stored yet.</param>
    /// <param name="cancellation">Stops the verification of scripts.</param>
    private BlockResult Switch(BlockNode target, Block newBlock, CancellationToken cancellation)
    {
        var failed = TrySwitch(target, [(target, newBlock)], cancellation, out var rejection);
        if (failed is null) return Result(BlockOutcome.Connected, newBlock, target.Height);
        ForgetBranch(failed, rejection!);
        return Refuse(newBlock, target.Height, failed == target ? rejection! : InvalidAncestor);
    }

    /// <summary>Makes a block the tip if every block that leads to it is valid: what is new of them is stored with the change.</summary>
    /// <param name="target">The new tip.</param>
    /// <param name="added">The last blocks that lead to it, the target among them, as far as they are not stored yet.</param>
    /// <param name="cancellation">Stops the verification of scripts.</param>
    /// <param name="rejection">Why the block that is returned is refused.</param>
    /// <returns>The first block that is invalid; null if the tip has changed.</returns>
    private BlockNode? TrySwitch(
        BlockNode target, (BlockNode Node, Block Block)[] added, CancellationToken cancellation, out BlockRejection? rejection)
    {
        rejection = null;
        var view = _current;
        var fork = BlockNode.FindFork(view.Node, target);
        using var activity = NodeActivities.Start(fork == view.Node ? NodeActivities.Connect : NodeActivities.Reorganise);
        activity?.SetTag("height", target.Height).SetTag("hash", target.Hash.ToString())
            .SetTag("blocks", target.Height - fork.Height).SetTag("depth", view.Node.Height - fork.Height);
        UtxoOverlay coins = new(view.Utxo);

        var disconnected = ImmutableArray.CreateBuilder<Block>();
        List<(BlockNode Node, int Size)> left = [];
        List<AddressTransaction> historyRemoved = [], historyAdded = [];
        for (var node = view.Node; node != fork; node = node.Parent!)
        {
            var block = LoadBlock(node.Hash);
            if (!UndoData.TryDecode(node.Hash, _store.ReadUndo(node.Hash), out var spent) || !coins.TryDisconnect(block, spent))
                throw ChainStoreException.Corrupt("a block cannot be undone");
            historyRemoved.AddRange(AddressTransaction.Of(block, node.Height, spent));
            disconnected.Add(block);
            left.Add((node, block.Size));
        }

        List<BlockNode> joined = [];
        for (var node = target; node != fork; node = node.Parent!) joined.Add(node);
        joined.Reverse();
        var connected = ImmutableArray.CreateBuilder<Block>(joined.Count);
        List<BlockUndo> undo = new(joined.Count);
        var stored = joined.Count - added.Length;
        foreach (var (i, node) in joined.Index())
        {
            var block = i < stored ? LoadBlock(node.Hash) : added[i - stored].Block;
            BlockCandidate candidate = new(block, Parameters, uint.MaxValue)
            {
                Parent = node.Parent,
                Coins = coins,
                Verifier = _verifier,
                Cancellation = cancellation,
            };
            if (BlockRules.Check(candidate, stage => stage == BlockRuleStage.State) is { } failure)
            {
                rejection = failure.Rejection;
                activity?.SetTag("reason", rejection.Reason);
                return node;
            }

            historyAdded.AddRange(AddressTransaction.Of(block, node.Height, candidate.Spent));
            connected.Add(block);
            undo.Add(new(node.Hash, UndoData.Encode(node.Hash, candidate.Spent)));
        }

        var changes = coins.ToChanges();
        var utxo = view.Utxo.Apply(changes);
        var side = _side.Remove(joined).Add(left);
        var removed = side.FindExcess(_options.MaximumSideBlocks, _options.MaximumSideBytes) ?? [];
        removed = [.. removed, .. side.Remove(removed).EndingBelow(target.Height - _options.MaximumSideDepth)];
        _store.Commit(new()
        {
            PreviousTip = view.Tip.Hash,
            Tip = target.Hash,
            UtxoChecksum = utxo.Checksum,
            NewBlocks = [.. added.Select(block => NewBlockOf(block.Node, block.Block))],
            Connected = undo,
            Disconnected = [.. left.Select(block => block.Node.Hash)],
            Removed = [.. removed.Select(node => node.Hash)],
            Utxo = changes,
            HistoryRemoved = historyRemoved,
            HistoryAdded = historyAdded,
        });

        foreach (var (node, _) in added) _nodes[node.Hash] = node;
        Forget(removed, side);
        if (left.Count > 0) Interlocked.Increment(ref _reorganisations);
        if (left.Count > _deepestReorganisation) Volatile.Write(ref _deepestReorganisation, left.Count);
        _current = CreateView(view.Tip.StateVersion + 1, target, utxo);
        _changes.Enqueue(new(view.Tip, _current.Tip, disconnected.ToImmutable(), connected.MoveToImmutable()));
        return null;
    }

    /// <summary>Drops an invalid block of a side branch, and all that is built on it.</summary>
    private void ForgetBranch(BlockNode failed, BlockRejection rejection)
    {
        var removed = _side.Nodes.Where(node => node.Includes(failed)).ToArray();
        if (removed.Length > 0)
        {
            _store.Commit(new()
            {
                PreviousTip = _current.Tip.Hash,
                Tip = _current.Tip.Hash,
                UtxoChecksum = _current.Utxo.Checksum,
                Removed = [.. removed.Select(node => node.Hash)],
            });
        }

        foreach (var node in removed) RememberInvalid(node.Hash, node == failed ? rejection : InvalidAncestor);
        Forget(removed, _side);
    }

    /// <summary>After loading: no side branch has more work than the tip, unless something went wrong when it came.</summary>
    private void ActivateHeaviest()
    {
        lock (_writer)
        {
            while (_side.Nodes.MaxBy(node => node.Work) is { } heaviest && heaviest.Work > _current.Tip.Work)
            {
                if (TrySwitch(heaviest, [], CancellationToken.None, out var rejection) is { } failed) ForgetBranch(failed, rejection!);
            }

            _changes.Clear();
            (_reorganisations, _deepestReorganisation) = (0, 0);
        }
    }

    private static NewBlock NewBlockOf(BlockNode node, Block block) => new(node.Hash, node.Height, node.Header, block.Encode());
}
