namespace ChainCore.Ledger;

/// <summary>
/// Asks a peer for the headers after the last block both chains share, and verifies them before any block is asked for (row F12).
/// </summary>
internal sealed class HeaderSync(PeerContext context)
{
    /// <summary>A branch of the peer's that has more work than this node's chain.</summary>
    /// <returns>The branch; null if there is none, or the peer does not answer, or misbehaves.</returns>
    public async Task<HeaderBranch?> FindBetterBranchAsync(PeerSession session, CancellationToken cancellation)
    {
        var chain = context.Ledger.Chain;
        var (view, maximum) = (chain.Current, context.Options.MaximumBranchHeaders);
        IReadOnlyList<Hash256> locator = view.GetLocator();
        BlockNode? last = null;
        HeaderBranch? branch = null;
        while (branch is null || branch.Count < maximum)
        {
            var request = locator;
            var answer = await session.AskAsync(
                PeerRequest.Headers, (peer, token) => peer.GetHeadersAsync(request, PeerLimits.MaximumHeaders, token), cancellation)
                .ConfigureAwait(false);
            if (!answer.IsAnswered || OffenceOfSize(answer.Value.Length) is { } offence && Offend(session, offence)) return null;
            var headers = answer.Value;
            if (headers.IsEmpty) break;

            if (branch is null)
            {
                (last, headers) = SkipKnown(last, headers);
                if (last is null) return Refuse(session, PeerOffence.UnconnectedHeaders);
                session.LastCommonHeight = BlockNode.FindFork(view.Node, last).Height;
                if (!headers.IsEmpty) branch = new(last, new(chain.Parameters));
            }

            if (branch is not null)
            {
                if (IsAnotherBranch(branch, headers.Span)) return null;
                var error = branch.Append(headers.Span, Blockchain.LatestTime(context.Time.GetUtcNow()));
                if (OffenceOf(error) is { } misdeed) return Refuse(session, misdeed);
                if (error == HeaderBranchError.TimeTooNew) break;
            }

            if (answer.Value.Length < PeerLimits.MaximumHeaders * BlockHeader.Size) break;
            locator = branch is null ? [last!.Hash] : [branch.TipHash, branch.Fork.Hash];
        }

        if (branch is null) NoteNothingNew(session, view);
        if (branch is null || branch.Count == 0) return null;
        if (branch.Work > chain.Tip.Work) return branch;
        return branch.Count >= maximum ? Refuse(session, PeerOffence.LowWorkBranch) : null;
    }

    private static PeerOffence? OffenceOfSize(int length)
    {
        if (length % BlockHeader.Size != 0) return PeerOffence.Malformed;
        return length > PeerLimits.MaximumHeaders * BlockHeader.Size ? PeerOffence.TooManyHeaders : null;
    }

    private static PeerOffence? OffenceOf(HeaderBranchError error) => error switch
    {
        HeaderBranchError.BrokenLink => PeerOffence.UnconnectedHeaders,
        HeaderBranchError.HighHash => PeerOffence.BadHeaderWork,
        HeaderBranchError.BadDifficulty => PeerOffence.BadDifficulty,
        HeaderBranchError.TimeTooOld => PeerOffence.BadHeaderTime,
        _ => null,
    };

    /// <summary>The last block this node has of these headers, and the headers after it.</summary>
    private (BlockNode? Last, ReadOnlyMemory<byte> Unknown) SkipKnown(BlockNode? last, ReadOnlyMemory<byte> headers)
    {
        var chain = context.Ledger.Chain;
        BlockHeader first = new(headers.Span[..BlockHeader.Size]);
        if (last?.Hash != first.PreviousHash) last = chain.FindNode(first.PreviousHash);
        while (last is not null && !headers.IsEmpty)
        {
            var next = chain.FindNode(Sha256d.Hash(new BlockHeader(headers.Span[..BlockHeader.Size])));
            if (next?.Parent is null || next.Parent != last) break;
            (last, headers) = (next, headers[BlockHeader.Size..]);
        }

        return (last, headers);
    }

    /// <summary>Whether the peer's chain was reorganised between two answers: the next comparison shows what it has now.</summary>
    private bool IsAnotherBranch(HeaderBranch branch, ReadOnlySpan<byte> headers)
    {
        BlockHeader first = new(headers[..BlockHeader.Size]);
        return first.PreviousHash != branch.TipHash && context.Ledger.Chain.FindNode(first.PreviousHash) is not null;
    }

    private static void NoteNothingNew(PeerSession session, ChainView view)
    {
        if (view.TryGetHeader(session.Handshake.TipHash, out var common)) session.LastCommonHeight = common.Height;
    }

    private bool Offend(PeerSession session, PeerOffence offence)
    {
        context.Sessions.Offend(session, offence);
        return true;
    }

    private HeaderBranch? Refuse(PeerSession session, PeerOffence offence)
    {
        context.Sessions.Offend(session, offence);
        return null;
    }
}
