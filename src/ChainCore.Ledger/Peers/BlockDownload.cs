namespace ChainCore.Ledger;

/// <summary>
/// Fetches the blocks of a branch in ranges from several peers at a time and connects them in order. A range nobody answers in time is
/// asked of another peer too; who has not got the branch, or sends other blocks, is not asked again (row F12). Used once.
/// </summary>
internal sealed class BlockDownload(PeerContext context, PeerIntake intake, HeaderBranch branch, PeerSession source)
{
    private const long MaximumWaitingBytes = 64 << 20;

    // What is connected in one step: enough that the step costs little a block, and little enough that nobody who has a block waits long.
    private const int MaximumRun = 250;
    private const int MaximumRunBytes = 4 << 20;

    private readonly Dictionary<long, (Block Block, PeerSession Session)> _ready = [];
    private readonly SortedSet<BlockRange> _missing = [];
    private readonly List<ActiveRange> _active = [];
    private readonly HashSet<PeerSession> _excluded = [];
    private long _next = branch.Fork.Height + 1;
    private long _unassigned;
    private long _waitingBytes;

    /// <summary>Fetches and connects as much as possible.</summary>
    /// <returns>True if anything was connected, or had been already.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        var start = _next;
        SkipKnown();
        _unassigned = _next;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        try
        {
            while (_next <= branch.Height)
            {
                Assign(stop.Token);
                if (_active.Count == 0) break;
                await WaitAsync(stop.Token).ConfigureAwait(false);
                foreach (var range in _active.Where(range => range.Answer.IsCompleted).ToArray())
                {
                    _active.Remove(range);
                    await TakeAsync(range, await range.Answer.ConfigureAwait(false), stop.Token).ConfigureAwait(false);
                }

                // The peers send on while this node connects what it has.
                Assign(stop.Token);
                if (!Connect()) break;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            foreach (var range in _active) await ((Task)range.Answer).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return _next > start;
    }

    private void SkipKnown()
    {
        while (_next <= branch.Height && context.Ledger.Chain.TryGetHeader(branch.HashAt(_next), out _)) _next++;
    }

    private void Assign(CancellationToken cancellation)
    {
        foreach (var session in Idle())
        {
            if (_active.Count >= context.Options.MaximumDownloads || TakeRange(session) is not { } range) return;
            Ask(session, range, cancellation);
        }
    }

    /// <summary>The peers that may have the branch and have nothing to do, the one that told of it first.</summary>
    private IEnumerable<PeerSession> Idle() => context.Sessions.All
        .Where(session => !_excluded.Contains(session) && session.Handshake.Height >= _next
            && _active.TrueForAll(range => range.Session != session))
        .OrderByDescending(session => session == source);

    private BlockRange? TakeRange(PeerSession session)
    {
        var options = context.Options;
        var size = Math.Clamp(session.RangeSize, 1, Math.Min(options.RangeSize, PeerLimits.MaximumBlocks));
        if (_missing.Count > 0)
        {
            var first = _missing.Min;
            _missing.Remove(first);
            if (first.Count > size) _missing.Add(new(first.Start + size, first.Count - size));
            return first with { Count = Math.Min(size, first.Count) };
        }

        var ahead = 2L * options.MaximumDownloads * options.RangeSize;
        if (_unassigned > branch.Height || _unassigned - _next >= ahead || _waitingBytes > MaximumWaitingBytes) return null;
        BlockRange range = new(_unassigned, (int)Math.Min(size, branch.Height - _unassigned + 1));
        _unassigned += range.Count;
        return range;
    }

    private void Ask(PeerSession session, BlockRange range, CancellationToken cancellation) =>
        _active.Add(new(session, range, session.AskAsync(
            PeerRequest.Transfer, (peer, token) => peer.GetBlocksAsync(range.Start, range.Count, token), cancellation)));

    /// <summary>Waits for an answer; if none comes for long, the range that holds all others up is asked of a second peer.</summary>
    private async Task WaitAsync(CancellationToken cancellation)
    {
        using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var stall = Task.Delay(context.Options.StallTimeout, context.Time, waiting.Token);
        var first = await Task.WhenAny([.. _active.Select(range => range.Answer), stall]).ConfigureAwait(false);
        await waiting.CancelAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        if (first != stall || _active.Find(range => range.Range.Contains(_next)) is not { } head) return;
        if (_active.Count(range => range.Range.Contains(_next)) == 1 && Idle().FirstOrDefault() is { } other)
            Ask(other, head.Range, cancellation);
    }

    private async Task TakeAsync(ActiveRange active, PeerAnswer<IReadOnlyList<Block>> answer, CancellationToken cancellation)
    {
        var ((session, range, _), options) = (active, context.Options);
        if (!answer.IsAnswered)
        {
            session.RangeSize = Math.Max(1, range.Count / 2);
            if (session != source) _excluded.Add(session);
            Miss(range);
            return;
        }

        if (answer.Value.Count > range.Count)
        {
            context.Sessions.Offend(session, PeerOffence.WrongBlocks);
            _excluded.Add(session);
            Miss(range);
            return;
        }

        var taken = 0;
        foreach (var block in answer.Value)
        {
            var height = range.Start + taken;
            if (block.Hash != branch.HashAt(height)) break;
            taken++;
            if (height >= _next && _ready.TryAdd(height, (block, session))) _waitingBytes += block.Size;
        }

        session.RangeSize = Math.Min(options.RangeSize, session.RangeSize * 2);
        if (taken == 0)
        {
            // Another peer may be on another branch; who told of this one has to have it, if not on its active chain any more.
            _excluded.Add(session);
            if (session == source && await LacksAsync(session, branch.HashAt(range.Start), cancellation).ConfigureAwait(false))
                context.Sessions.Offend(session, PeerOffence.MissingBlocks);
        }

        if (taken < range.Count) Miss(new(range.Start + taken, range.Count - taken));
    }

    private static async Task<bool> LacksAsync(PeerSession session, Hash256 hash, CancellationToken cancellation)
    {
        var answer = await session.AskAsync(PeerRequest.Transfer, (peer, token) => peer.GetBlockAsync(hash, token), cancellation)
            .ConfigureAwait(false);
        return answer.IsAnswered && answer.Value?.Hash != hash;
    }

    private void Miss(BlockRange range)
    {
        // The second peer asked for the same may have answered.
        var start = Math.Max(range.Start, _next);
        while (start < range.End && _ready.ContainsKey(start)) start++;
        if (start < range.End && !_active.Exists(other => other.Range.Contains(start))) _missing.Add(new(start, (int)(range.End - start)));
    }

    /// <summary>Connects what is there in order.</summary>
    /// <returns>False if the branch leads nowhere.</returns>
    private bool Connect()
    {
        while (_ready.TryGetValue(_next, out var first))
        {
            var session = first.Session;
            if (intake.Submit(session, ReadyFrom(session)) is not { } results) return false;
            foreach (var result in results)
            {
                _ready.Remove(_next, out var entry);
                _waitingBytes -= entry.Block.Size;
                if (PeerIntake.IsPeersOwnFault(result))
                {
                    _excluded.Add(session);
                    Miss(new(_next, 1));
                    return true;
                }

                if (result.Outcome == BlockOutcome.Invalid && session != source)
                    context.Sessions.Offend(source, PeerOffence.InvalidBlock);
                if (!result.IsAccepted && result.Outcome != BlockOutcome.Duplicate) return false;
                _next++;
            }
        }

        return true;
    }

    /// <summary>The next blocks of one peer: as many as are connected in one step, at least one.</summary>
    private List<Block> ReadyFrom(PeerSession session)
    {
        List<Block> run = [];
        var bytes = 0;
        while (run.Count < MaximumRun && bytes < MaximumRunBytes
            && _ready.TryGetValue(_next + run.Count, out var entry) && entry.Session == session)
        {
            run.Add(entry.Block);
            bytes += entry.Block.Size;
        }

        return run;
    }

    private sealed record ActiveRange(PeerSession Session, BlockRange Range, Task<PeerAnswer<IReadOnlyList<Block>>> Answer);
}
