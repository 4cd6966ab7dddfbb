namespace ChainCore.Ledger.Tests;

/// <summary>Candidates computed the plain way from transactions and their fees, in the order of their arrival.</summary>
internal sealed class FakeCandidates : ITransactionCandidates, ITransactionSource
{
    private readonly List<Candidate> _all;

    public FakeCandidates(Hash256 tip, params (Transaction Transaction, Amount Fee)[] transactions)
    {
        TipHash = tip;
        _all = [.. transactions.Select((pair, i) => new Candidate(pair.Transaction, pair.Fee, i))];
        foreach (var child in _all)
        {
            foreach (var parent in _all)
            {
                if (!child.Transaction.Inputs.Any(input => input.PreviousOutput.TransactionId == parent.Transaction.Id)) continue;
                child.Parents.Add(parent);
                parent.Children.Add(child);
            }
        }
    }

    public ulong Version { get; set; } = 1;

    public Hash256 TipHash { get; }

    public int Count => _all.Count;

    public int Reads { get; private set; }

    public ITransactionCandidates Candidates => this;

    public IEnumerable<ITransactionCandidate> BestFirst
    {
        get
        {
            Reads++;
            return _all.Order(Comparer<Candidate>.Create((left, right) =>
                FeeRate.Compare(right.AncestorFeeRate, left.AncestorFeeRate) is var order and not 0
                    ? order
                    : left.Arrival.CompareTo(right.Arrival)));
        }
    }

    public IReadOnlyList<ITransactionCandidate> GetParents(ITransactionCandidate candidate) => ((Candidate)candidate).Parents;

    public IReadOnlyList<ITransactionCandidate> GetChildren(ITransactionCandidate candidate) => ((Candidate)candidate).Children;

    /// <summary>
    /// What selection means, tried out: as long as any package fits, the best of those that fit. A package is a transaction and its
    /// ancestors that are not selected.
    /// </summary>
    public List<ITransactionCandidate> SelectPlainly(int maximumCount, long maximumBytes, long maximumFees)
    {
        List<Candidate> selected = [];
        while (true)
        {
            Candidate? best = null;
            foreach (var candidate in _all.Except(selected))
            {
                var package = candidate.Package().Except(selected).ToList();
                var all = selected.Concat(package).ToList();
                var fits = all.Count <= maximumCount && all.Sum(member => (long)member.Transaction.Size) <= maximumBytes
                    && all.Sum(member => (decimal)member.Fee.Units) <= maximumFees;
                if (fits && (best is null || FeeRate.Compare(Rate(package), Rate(best.Package().Except(selected))) > 0)) best = candidate;
            }

            if (best is null) return [.. selected];
            var chosen = best.Package().Except(selected).OrderBy(member => member.AncestorCount).ThenBy(member => member.Arrival);
            selected.AddRange(chosen.ToList());
        }
    }

    private static FeeRate Rate(IEnumerable<Candidate> candidates) =>
        candidates.Aggregate(default(FeeRate), (rate, candidate) => rate.Plus(candidate.FeeRate));

    private sealed class Candidate(Transaction transaction, Amount fee, long arrival) : ITransactionCandidate
    {
        public List<Candidate> Parents { get; } = [];

        public List<Candidate> Children { get; } = [];

        public Transaction Transaction => transaction;

        public Amount Fee => fee;

        public FeeRate FeeRate => FeeRate.Of(transaction, fee);

        public long Arrival => arrival;

        public int AncestorCount => Package().Count;

        public FeeRate AncestorFeeRate => Rate(Package());

        public HashSet<Candidate> Package() => [this, .. Parents.SelectMany(parent => parent.Package())];
    }
}
