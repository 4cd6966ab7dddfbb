namespace ChainCore.Ledger;

// How many blocks come in at a time, as to a node that catches up.
public sealed partial class Blockchain
{
    /// <summary>
    /// Takes in a run of blocks, each the parent of the next, as if they were submitted one after the other. As many of them as can become
    /// the tip are stored in one transaction and seen in one change of the tip: what a step costs whatever its size, above all that the
    /// medium has it for sure, is paid once.
    /// </summary>
    /// <param name="blocks">The blocks. Their validation holds up other writers: a few hundred, or a few MiB, at a time.</param>
    /// <param name="source">Who sent them, for the limits on blocks that wait; null for this node.</param>
    /// <param name="cancellation">Stops the verification of scripts.</param>
    /// <returns>What became of each block, up to the first one that is neither accepted nor a duplicate.</returns>
    /// <exception cref="ChainStoreException">The store failed; the chain ends with a block before the one it failed at.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; so does the chain.</exception>
    public IReadOnlyList<BlockResult> Submit(
        IReadOnlyList<Block> blocks, string? source = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        List<BlockResult> results = new(blocks.Count);
        if (blocks.Count > 1) results.AddRange(ConnectRun(blocks, cancellation));
        while (results.Count < blocks.Count && (results.Count == 0 || IsStored(results[^1])))
            results.Add(Submit(blocks[results.Count], source, cancellation: cancellation));
        return results;

        static bool IsStored(BlockResult result) => result.IsAccepted || result.Outcome == BlockOutcome.Duplicate;
    }

    /// <summary>
    /// Connects the blocks at the beginning of a run that are valid, in one step. None if that does not change the tip: whatever is not as
    /// usual is left to the submission of a single block.
    /// </summary>
    private IEnumerable<BlockResult> ConnectRun(IReadOnlyList<Block> blocks, CancellationToken cancellation)
    {
        var (schedule, now) = (_schedule, _options.Time.GetUtcNow());
        var run = CheckRun(blocks, schedule, LatestTime(now));
        lock (_writer)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            run = schedule == _schedule ? TrySwitch(run, cancellation) : [];
            if (run.Length > 0 && _orphans.Count > 0)
            {
                AcceptWaiting(run.Select(block => block.Node.Hash), now);
                _waiting = _orphans.ToArray();
            }
        }

        RaiseChanges();
        return run.Select(block => Result(BlockOutcome.Connected, block.Block, block.Node.Height));
    }

    /// <summary>The blocks at the beginning of a run that keep all rules but those about what they spend, with their places.</summary>
    private (BlockNode Node, Block Block)[] CheckRun(IReadOnlyList<Block> blocks, DifficultySchedule schedule, uint latestTime)
    {
        using var activity = NodeActivities.Start(NodeActivities.Validate);
        List<(BlockNode Node, Block Block)> run = new(blocks.Count);
        var parent = blocks.Count > 0 ? _nodes.GetValueOrDefault(blocks[0].Header.PreviousHash) : null;
        foreach (var block in blocks)
        {
            if (parent is null || block.Header.PreviousHash != parent.Hash) break;
            BlockCandidate candidate = new(block, schedule.Parameters, latestTime) { Parent = parent };
            if (BlockRules.Check(candidate, stage => stage != BlockRuleStage.State) is not null) break;
            parent = parent.CreateChild(block.Hash, block.Header, candidate.Stated, schedule);
            run.Add((parent, block));
        }

        activity?.SetTag("blocks", run.Count);
        return [.. run];
    }

    /// <summary>Makes the last block of a run the tip, or of its beginning where a block of it is invalid.</summary>
    /// <returns>What has been connected.</returns>
    private (BlockNode Node, Block Block)[] TrySwitch((BlockNode Node, Block Block)[] run, CancellationToken cancellation)
    {
        // Looked up again: it may have come, or gone, before this writer's turn. Where one block is new, all after it are.
        if (run.Length == 0 || _nodes.ContainsKey(run[0].Node.Hash) || FindNode(run[0].Node.Parent!.Hash) != run[0].Node.Parent) return [];
        var invalid = Array.FindIndex(run, block => _invalid.Find(block.Node.Hash) is not null);
        if (invalid >= 0) run = run[..invalid];
        while (run.Length > 0 && run[^1].Node.Work > _current.Tip.Work)
        {
            if (TrySwitch(run[^1].Node, run, cancellation, out _) is not { } failed) return run;
            run = run[..Math.Max(0, Array.FindIndex(run, block => block.Node == failed))];
        }

        return [];
    }
}
