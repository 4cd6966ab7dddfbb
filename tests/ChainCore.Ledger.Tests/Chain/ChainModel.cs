namespace ChainCore.Ledger.Tests;

/// <summary>
/// What the chain should be, the plain way: all blocks in a dictionary, every answer recomputed from genesis. No undo data, no snapshots,
/// none of the chain's code.
/// </summary>
internal sealed class ChainModel(ConsensusParameters parameters)
{
    private readonly Dictionary<Hash256, Block> _known = new() { [Genesis.Hash] = Genesis.Block };
    private readonly List<Block> _orphans = [];
    private readonly HashSet<Hash256> _invalid = [];

    public Block Tip { get; private set; } = Genesis.Block;

    public int SideBlocks => _known.Count - Path(Tip).Count;

    public int Orphans => _orphans.Count;

    /// <summary>The outcome the chain should report.</summary>
    public BlockOutcome Submit(Block block)
    {
        var outcome = Add(block);
        if (outcome is not (BlockOutcome.Connected or BlockOutcome.SideBranch)) return outcome;
        List<Hash256> parents = [block.Hash];
        for (var i = 0; i < parents.Count; i++)
        {
            foreach (var orphan in TakeOrphansOf(parents[i]))
            {
                if (Add(orphan) is BlockOutcome.Connected or BlockOutcome.SideBranch) parents.Add(orphan.Hash);
            }
        }

        return Path(Tip).Contains(block) ? BlockOutcome.Connected : outcome;
    }

    /// <summary>The blocks from genesis to one.</summary>
    public List<Block> Path(Block block)
    {
        List<Block> path = [block];
        while (block.Hash != Genesis.Hash) path.Add(block = _known[block.Header.PreviousHash]);
        path.Reverse();
        return path;
    }

    /// <summary>The unspent outputs after a block; null if the block or one before it is invalid.</summary>
    public Dictionary<OutPoint, Coin>? Replay(Block block)
    {
        Dictionary<OutPoint, Coin> coins = [];
        return Path(block).Skip(1).All(next => TryApply(coins, next)) ? coins : null;
    }

    private BlockOutcome Add(Block block)
    {
        if (_known.ContainsKey(block.Hash) || _orphans.Contains(block)) return BlockOutcome.Duplicate;
        if (_invalid.Contains(block.Hash)) return BlockOutcome.Invalid;
        if (_invalid.Contains(block.Header.PreviousHash))
        {
            Condemn(block.Hash);
            return BlockOutcome.Invalid;
        }

        if (!_known.ContainsKey(block.Header.PreviousHash))
        {
            _orphans.Add(block);
            return BlockOutcome.Orphan;
        }

        _known.Add(block.Hash, block);
        if (Work(block) <= Work(Tip)) return BlockOutcome.SideBranch;

        Dictionary<OutPoint, Coin> coins = [];
        foreach (var next in Path(block).Skip(1))
        {
            if (TryApply(coins, next)) continue;
            foreach (var descendant in _known.Values.Where(other => Path(other).Contains(next)).ToArray())
            {
                _known.Remove(descendant.Hash, out _);
                Condemn(descendant.Hash);
            }

            return BlockOutcome.Invalid;
        }

        Tip = block;
        return BlockOutcome.Connected;
    }

    private int Work(Block block) => Path(block).Count;

    private void Condemn(Hash256 hash)
    {
        List<Hash256> parents = [hash];
        for (var i = 0; i < parents.Count; i++)
        {
            _invalid.Add(parents[i]);
            parents.AddRange(TakeOrphansOf(parents[i]).Select(orphan => orphan.Hash));
        }
    }

    private List<Block> TakeOrphansOf(Hash256 parent)
    {
        var children = _orphans.Where(orphan => orphan.Header.PreviousHash == parent).ToList();
        _orphans.RemoveAll(children.Contains);
        return children;
    }

    private bool TryApply(Dictionary<OutPoint, Coin> coins, Block block)
    {
        long height = TestBlocks.HeightOf(block), fees = 0;
        foreach (var transaction in block.Transactions)
        {
            if (!transaction.IsCoinbase)
            {
                foreach (var input in transaction.Inputs)
                {
                    if (!coins.Remove(input.PreviousOutput, out var coin)) return false;
                    if (coin.IsCoinbase && height < coin.Height + parameters.CoinbaseMaturity) return false;
                    fees += coin.Output.Value.Units;
                }

                foreach (var output in transaction.Outputs) fees -= output.Value.Units;
            }

            for (var i = 0; i < transaction.Outputs.Length; i++)
                coins.Add(new(transaction.Id, (uint)i), new(transaction.Outputs[i], height, transaction.IsCoinbase));
        }

        return block.Transactions[0].Outputs.Sum(output => output.Value.Units) <= parameters.BlockReward.Units + fees;
    }
}
