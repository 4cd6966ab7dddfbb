namespace ChainCore.Ledger;

/// <summary>
/// Selects transactions for a block: again and again the transaction that, together with those of its ancestors that are not selected
/// yet, pays most a byte among those that fit (C7). So a child can pay for its parent, and parents come before children.
/// </summary>
/// <remarks>
/// The idea is Bitcoin Core's ancestor package selection. The source's order is right for whatever has no selected ancestor; what has
/// one is kept with its remaining package in a queue of its own, so that only a small part of a large pool is looked at. What does not
/// fit is given up until an ancestor of it is selected: before that it cannot fit later either.
/// </remarks>
internal sealed class PackageSelector
{
    private readonly ITransactionCandidates _candidates;
    private readonly List<ITransactionCandidate> _order;

    // Only what has relatives among those selected or looked at.
    private readonly Dictionary<ITransactionCandidate, Node> _nodes;
    private readonly PriorityQueue<(Node Node, int Revision), Rank> _queue = new(BestFirst.Order);
    private readonly List<Node> _package = [];
    private readonly Stack<Node> _pending = new();
    private readonly List<Node> _relieved = [];
    private int _mark;
    private int _roomForTransactions;
    private long _roomForBytes;
    private UInt128 _roomForFees;

    private PackageSelector(ITransactionCandidates candidates, int maximumCount, long maximumBytes, Amount maximumFees)
    {
        _candidates = candidates;

        // As large as they can become, but for the relatives of what is selected: growing shows when a block is full of packages.
        var most = Math.Clamp(maximumCount, 0, candidates.Count);
        (_order, _nodes) = (new(most), new(most, ReferenceEqualityComparer.Instance));
        (_roomForTransactions, _roomForBytes, _roomForFees) = (maximumCount, maximumBytes, (UInt128)maximumFees.Units);
    }

    private bool IsFull => _roomForTransactions <= 0 || _roomForBytes < Transaction.MinimumSize;

    /// <summary>Selects transactions.</summary>
    /// <param name="candidates">The transactions to select from.</param>
    /// <param name="maximumCount">The most transactions.</param>
    /// <param name="maximumBytes">The most bytes of all of them.</param>
    /// <param name="maximumFees">The most fees: what the coinbase can pay beside the subsidy.</param>
    /// <returns>The selected ones, parents before children.</returns>
    public static IReadOnlyList<ITransactionCandidate> Select(
        ITransactionCandidates candidates, int maximumCount, long maximumBytes, Amount maximumFees)
    {
        PackageSelector selector = new(candidates, maximumCount, maximumBytes, maximumFees);
        selector.Run();
        return selector._order;
    }

    private void Run()
    {
        using var untouched = _candidates.BestFirst.GetEnumerator();
        var more = untouched.MoveNext();
        while (!IsFull)
        {
            while (more && IsTouched(untouched.Current)) more = untouched.MoveNext();
            var queued = PeekQueue();
            if (more && (queued is null || BestFirst.Order.Compare(Rank.Of(untouched.Current), queued.Rank) < 0))
            {
                var candidate = untouched.Current;
                more = untouched.MoveNext();
                if (Fits(candidate.AncestorCount, candidate.AncestorFeeRate)) Take(candidate);
            }
            else if (queued is not null)
            {
                _queue.Dequeue();
                if (Fits(queued.RemainingCount, queued.RemainingRate)) TakePackage(queued);
            }
            else
            {
                break;
            }
        }
    }

    private bool IsTouched(ITransactionCandidate candidate) =>
        _nodes.TryGetValue(candidate, out var node) && (node.IsSelected || node.Revision > 0);

    /// <summary>The best of the queue, after dropping what is selected or was queued again since.</summary>
    private Node? PeekQueue()
    {
        while (_queue.TryPeek(out var head, out _))
        {
            if (!head.Node.IsSelected && head.Node.Revision == head.Revision) return head.Node;
            _queue.Dequeue();
        }

        return null;
    }

    private bool Fits(int count, FeeRate rate) =>
        count <= _roomForTransactions && rate.Size <= _roomForBytes && rate.Fees <= _roomForFees;

    private void Take(ITransactionCandidate candidate)
    {
        // What has no relatives is not met again.
        if (candidate.AncestorCount == 1 && _candidates.GetChildren(candidate).Count == 0) Append(candidate);
        else TakePackage(NodeOf(candidate));
    }

    private void TakePackage(Node node)
    {
        CollectPackage(node);
        foreach (var member in _package)
        {
            member.IsSelected = true;
            Append(member.Candidate);
        }

        foreach (var member in _package) Relieve(member);
        foreach (var descendant in _relieved)
        {
            descendant.IsRelieved = false;
            _queue.Enqueue((descendant, descendant.Revision), descendant.Rank);
        }

        _relieved.Clear();
    }

    private void Append(ITransactionCandidate candidate)
    {
        _order.Add(candidate);
        _roomForTransactions--;
        var (fees, size) = candidate.FeeRate;
        _roomForBytes -= size;
        _roomForFees -= fees;
    }

    /// <summary>Collects a transaction and its ancestors that are not selected: parents, which have fewer ancestors, first.</summary>
    private void CollectPackage(Node node)
    {
        _package.Clear();
        _package.Add(node);
        if (node.RemainingCount == 1) return;
        node.Mark = ++_mark;
        for (var i = 0; i < _package.Count; i++)
        {
            foreach (var parent in ParentsOf(_package[i]))
            {
                if (parent.IsSelected || parent.Mark == _mark) continue;
                parent.Mark = _mark;
                _package.Add(parent);
            }
        }

        _package.Sort((left, right) =>
            left.Candidate.AncestorCount != right.Candidate.AncestorCount
                ? left.Candidate.AncestorCount.CompareTo(right.Candidate.AncestorCount)
                : left.Candidate.Arrival.CompareTo(right.Candidate.Arrival));
    }

    /// <summary>Takes a selected transaction out of the remaining packages of its descendants.</summary>
    private void Relieve(Node member)
    {
        var part = member.Candidate.FeeRate;
        _mark++;
        PushChildren(member);
        while (_pending.TryPop(out var descendant))
        {
            PushChildren(descendant);
            if (descendant.IsSelected) continue;
            descendant.RemainingCount--;
            descendant.RemainingRate = descendant.RemainingRate.Less(part);
            descendant.Revision++;
            if (descendant.IsRelieved) continue;
            descendant.IsRelieved = true;
            _relieved.Add(descendant);
        }
    }

    private void PushChildren(Node node)
    {
        foreach (var child in node.Children ??= NodesOf(_candidates.GetChildren(node.Candidate)))
        {
            if (child.Mark == _mark) continue;
            child.Mark = _mark;
            _pending.Push(child);
        }
    }

    private Node[] ParentsOf(Node node) => node.Parents ??= NodesOf(_candidates.GetParents(node.Candidate));

    private Node[] NodesOf(IReadOnlyList<ITransactionCandidate> candidates)
    {
        if (candidates.Count == 0) return [];
        var nodes = new Node[candidates.Count];
        for (var i = 0; i < nodes.Length; i++) nodes[i] = NodeOf(candidates[i]);
        return nodes;
    }

    private Node NodeOf(ITransactionCandidate candidate)
    {
        if (!_nodes.TryGetValue(candidate, out var node)) _nodes.Add(candidate, node = new(candidate));
        return node;
    }

    /// <summary>A transaction that has relatives.</summary>
    private sealed class Node(ITransactionCandidate candidate)
    {
        public ITransactionCandidate Candidate { get; } = candidate;

        public bool IsSelected { get; set; }

        /// <summary>The number of its ancestors that are not selected, itself included.</summary>
        public int RemainingCount { get; set; } = candidate.AncestorCount;

        /// <summary>The fees and the size of these.</summary>
        public FeeRate RemainingRate { get; set; } = candidate.AncestorFeeRate;

        /// <summary>How often that has changed: tells the latest place in the queue from earlier ones.</summary>
        public int Revision { get; set; }

        /// <summary>Whether it is to be queued again.</summary>
        public bool IsRelieved { get; set; }

        /// <summary>The last walk that came by.</summary>
        public int Mark { get; set; }

        public Node[]? Parents { get; set; }

        public Node[]? Children { get; set; }

        public Rank Rank => new(RemainingRate, Candidate.Arrival);
    }

    private readonly record struct Rank(FeeRate Rate, long Arrival)
    {
        public static Rank Of(ITransactionCandidate candidate) => new(candidate.AncestorFeeRate, candidate.Arrival);
    }

    private sealed class BestFirst : IComparer<Rank>
    {
        public static BestFirst Order { get; } = new();

        public int Compare(Rank x, Rank y)
        {
            var order = FeeRate.Compare(y.Rate, x.Rate);
            return order != 0 ? order : x.Arrival.CompareTo(y.Arrival);
        }
    }
}
