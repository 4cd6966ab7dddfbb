using System.Diagnostics.CodeAnalysis;

namespace ChainCore.Ledger;

/// <summary>
/// The transactions that wait for a block (C43). Every one of them is valid on top of the tip together with its ancestors, and no two
/// spend the same output; of two that want to, the first one stays.
/// </summary>
/// <remarks>
/// <para>
/// Readers take <see cref="Snapshot"/>, which is one read of a reference, and never wait. Writers make the next snapshot from the
/// present one, sharing what did not change, and put it in its place, one writer after the other. Signatures are verified outside that
/// order, so that they hold up nobody.
/// </para>
/// <para>
/// What is verified stays so: an input names the transaction whose output it spends by the hash of all of it, so neither script nor
/// value of that output can change, whatever happens to the chain. Only existence and maturity can, and they are looked at again.
/// </para>
/// </remarks>
public sealed class Mempool : ITransactionSource
{
    private readonly TransactionVerifier _verifier;
    private readonly MempoolOptions _options;
    private readonly TimeProvider _time;
    private readonly Lock _writers = new();
    private volatile ConsensusParameters _parameters;
    private MempoolSnapshot _snapshot;
    private long _minimumFee;

    /// <summary>Creates an empty mempool.</summary>
    /// <param name="parameters">What the chain recorded: how long coinbases mature.</param>
    /// <param name="tip">The tip now. Changes of it have to be told by <see cref="OnTipChanged"/>.</param>
    /// <param name="verifier">Verifies signatures; share it with the chain, so that no transaction is verified twice.</param>
    /// <param name="options">The limits; the defaults if null.</param>
    /// <param name="time">The clock; the system's if null.</param>
    public Mempool(
        ConsensusParameters parameters, ChainTip tip, TransactionVerifier verifier, MempoolOptions? options = null,
        TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        ArgumentNullException.ThrowIfNull(tip);
        ArgumentNullException.ThrowIfNull(verifier);
        (_parameters, _verifier, _options, _time) = (parameters, verifier, options ?? new(), time ?? TimeProvider.System);
        _snapshot = new(tip);
        _minimumFee = _options.MinimumFee.Units;
    }

    /// <summary>The limits it was created with.</summary>
    public MempoolOptions Options => _options;

    /// <summary>
    /// The least fee of a transaction, whatever its size: <c>DEFAULT_TRANSACTION_FEE</c>, which a reload may change at any time (rows C43,
    /// E14). What has been accepted stays.
    /// </summary>
    public Amount MinimumFee
    {
        get => Amount.FromUnits(Interlocked.Read(ref _minimumFee));
        set => Interlocked.Exchange(ref _minimumFee, value.Units);
    }

    /// <summary>The mempool at this moment. Never waits for a writer.</summary>
    public MempoolSnapshot Snapshot => Volatile.Read(ref _snapshot);

    ITransactionCandidates ITransactionSource.Candidates => Snapshot;

    /// <summary>Offers a transaction.</summary>
    /// <param name="transaction">The transaction.</param>
    /// <param name="cancellation">Stops the verification of its signatures.</param>
    /// <returns>What became of it. After a refusal the mempool is what it was.</returns>
    /// <exception cref="OperationCanceledException">Cancelled; the mempool is what it was.</exception>
    public MempoolResult TryAdd(Transaction transaction, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        if (Snapshot.TryGet(transaction.Id, out var known)) return AlreadyInMempool(known);
        if (transaction.IsCoinbase) return MempoolResult.Rejected(new(MempoolRejectReasons.Coinbase));
        if (transaction.Size > _options.MaximumTransactionBytes) return MempoolResult.Rejected(new(MempoolRejectReasons.Size));
        if (TransactionRules.Check(transaction) is { } broken) return MempoolResult.Rejected(broken);

        RemoveExpired();
        var snapshot = Snapshot;
        if (!TryAdmit(snapshot, transaction, out var next, out var spent, out var refusal)) return refusal;
        if (_verifier.Verify(transaction, spent, cancellation) is { } invalid) return MempoolResult.Rejected(invalid);
        lock (_writers)
        {
            // If others were faster, all but the signatures is decided again.
            if (_snapshot != snapshot && !TryAdmit(_snapshot, transaction, out next, out _, out refusal)) return refusal;
            Publish(next);
            return new(MempoolOutcome.Accepted, next.Entries[transaction.Id], null);
        }
    }

    /// <summary>Follows the chain to another tip (F4, F24).</summary>
    /// <remarks>
    /// <para>
    /// What the blocks confirm goes, and what conflicts with them, with all that depends on it. The transactions of disconnected blocks
    /// come back, before the others, in the order of their blocks; no signature is verified again, as all were when their block was
    /// connected. They were good enough for a block once: neither the least fee nor the number of ancestors holds them up, only the
    /// capacity does. After a reorganisation everything is looked at again: inputs that are gone, coinbases that are not mature any more.
    /// </para>
    /// <para>A tip that is not later than the one known is ignored. If a change was missed, everything is looked at again.</para>
    /// </remarks>
    /// <param name="newTip">The tip now.</param>
    /// <param name="connectedBlocks">The blocks that have been connected, in any order.</param>
    /// <param name="disconnectedBlocks">The blocks that have been disconnected, in any order.</param>
    public void OnTipChanged(ChainTip newTip, IReadOnlyList<Block> connectedBlocks, IReadOnlyList<Block> disconnectedBlocks)
    {
        ArgumentNullException.ThrowIfNull(newTip);
        ArgumentNullException.ThrowIfNull(connectedBlocks);
        ArgumentNullException.ThrowIfNull(disconnectedBlocks);
        var connected = FromParentToChild(connectedBlocks);
        var disconnected = FromParentToChild(disconnectedBlocks);
        lock (_writers)
        {
            var snapshot = _snapshot;
            if (newTip.StateVersion <= snapshot.StateVersion) return;
            var extends = disconnected.Count == 0 && connected.Count > 0
                && connected[0].Header.PreviousHash == snapshot.TipHash && connected[^1].Hash == newTip.Hash;
            var editor = extends ? Connect(snapshot, connected) : Rebuild(snapshot, newTip, connected, disconnected);
            editor.RemoveReceivedBefore(_time.GetUtcNow() - _options.Expiry);
            editor.Trim(_options);
            Publish(editor.ToSnapshot(newTip));
        }
    }

    /// <summary>Takes over what the chain has recorded anew, which it does while it is genesis alone only (row E30).</summary>
    /// <param name="parameters">The parameters: how long coinbases mature.</param>
    public void Apply(ConsensusParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        lock (_writers) _parameters = parameters;
    }

    /// <summary>Drops what has waited longer than <see cref="MempoolOptions.Expiry"/>, with all that depends on it.</summary>
    /// <returns>The number of transactions dropped.</returns>
    public int RemoveExpired()
    {
        var limit = _time.GetUtcNow() - _options.Expiry;
        if (!HasReceivedBefore(Snapshot, limit)) return 0;
        lock (_writers)
        {
            var snapshot = _snapshot;
            if (!HasReceivedBefore(snapshot, limit)) return 0;
            MempoolEditor editor = new(snapshot);
            editor.RemoveReceivedBefore(limit);
            Publish(editor.ToSnapshot(snapshot.Tip));
            return snapshot.Count - editor.Entries.Count;
        }
    }

    private static bool HasReceivedBefore(MempoolSnapshot snapshot, DateTimeOffset limit) =>
        snapshot.Count > 0 && snapshot.OldestFirst[0].ReceivedAt < limit;

    private static MempoolResult AlreadyInMempool(MempoolEntry entry) =>
        new(MempoolOutcome.AlreadyKnown, entry, new(MempoolRejectReasons.AlreadyInMempool));

    private void Publish(MempoolSnapshot next) => Volatile.Write(ref _snapshot, next);

    /// <summary>Decides everything but scripts; makes the mempool that has the transaction.</summary>
    private bool TryAdmit(
        MempoolSnapshot snapshot, Transaction transaction, [NotNullWhen(true)] out MempoolSnapshot? next,
        out TransactionOutput[] spent, out MempoolResult refusal)
    {
        next = null;
        spent = [];
        if (snapshot.TryGet(transaction.Id, out var known))
        {
            refusal = AlreadyInMempool(known);
            return false;
        }

        if (CheckInputs(snapshot.Tip, snapshot.Entries, snapshot.Spenders, transaction, out spent, out var fee) is { } error)
        {
            refusal = error.Reason == RejectReasons.MissingOrSpent && IsConfirmed(snapshot.Tip, transaction)
                ? new(MempoolOutcome.AlreadyKnown, null, new(MempoolRejectReasons.AlreadyConfirmed))
                : MempoolResult.Rejected(error);
            return false;
        }

        if (CheckPolicy(snapshot, transaction, fee) is { } policy)
        {
            refusal = MempoolResult.Rejected(policy);
            return false;
        }

        MempoolEditor editor = new(snapshot);
        editor.Add(transaction, fee, _time.GetUtcNow());
        editor.Trim(_options);
        if (!editor.Entries.ContainsKey(transaction.Id))
        {
            refusal = MempoolResult.Rejected(new(MempoolRejectReasons.Full));
            return false;
        }

        next = editor.ToSnapshot(snapshot.Tip);
        refusal = default;
        return true;
    }

    private TransactionError? CheckPolicy(MempoolSnapshot snapshot, Transaction transaction, Amount fee)
    {
        if (fee < MinimumFee) return new(MempoolRejectReasons.FeeTooLow);
        return MempoolEditor.AncestorsOf(transaction, snapshot.Entries).Count >= _options.MaximumAncestors
            ? new(MempoolRejectReasons.ChainTooLong, "vin")
            : null;
    }

    /// <summary>Checks that all inputs exist, are mature and suffice, among a tip's outputs and those of the mempool.</summary>
    private TransactionError? CheckInputs(
        ChainTip tip, IReadOnlyDictionary<Hash256, MempoolEntry> entries, IReadOnlyDictionary<OutPoint, Hash256> spenders,
        Transaction transaction, out TransactionOutput[] spent, out Amount fee)
    {
        spent = new TransactionOutput[transaction.Inputs.Length];
        fee = default;
        for (var i = 0; i < spent.Length; i++)
        {
            if (spenders.ContainsKey(transaction.Inputs[i].PreviousOutput))
                return new(MempoolRejectReasons.Conflict, TransactionRules.Field("vin", i, "prevout"));
        }

        for (var i = 0; i < spent.Length; i++)
        {
            var outPoint = transaction.Inputs[i].PreviousOutput;
            if (entries.TryGetValue(outPoint.TransactionId, out var parent))
            {
                if (outPoint.Index >= parent.Transaction.Outputs.Length)
                    return new(RejectReasons.MissingOrSpent, TransactionRules.Field("vin", i, "prevout"));
                spent[i] = parent.Transaction.Outputs[(int)outPoint.Index];
                continue;
            }

            if (!tip.Utxo.TryGetCoin(outPoint, out var coin))
                return new(RejectReasons.MissingOrSpent, TransactionRules.Field("vin", i, "prevout"));
            if (coin.IsCoinbase && tip.NextHeight - coin.Height < _parameters.CoinbaseMaturity)
                return new(MempoolRejectReasons.PrematureSpend, TransactionRules.Field("vin", i, "prevout"));
            spent[i] = coin.Output;
        }

        return TransactionRules.CheckValues(transaction, spent, out fee);
    }

    /// <summary>Whether the chain holds the transaction, as far as its unspent outputs show.</summary>
    private static bool IsConfirmed(ChainTip tip, Transaction transaction)
    {
        for (var i = 0; i < transaction.Outputs.Length; i++)
        {
            if (tip.Utxo.TryGetCoin(new(transaction.Id, (uint)i), out _)) return true;
        }

        return false;
    }

    /// <summary>The mempool after blocks on top of its tip: only what they confirm or make impossible changes.</summary>
    private static MempoolEditor Connect(MempoolSnapshot snapshot, List<Block> blocks)
    {
        MempoolEditor editor = new(snapshot);
        HashSet<Hash256> confirmed = [];
        foreach (var transaction in blocks.SelectMany(block => block.Transactions))
        {
            if (editor.Entries.ContainsKey(transaction.Id)) confirmed.Add(transaction.Id);
        }

        editor.Remove(confirmed);
        HashSet<Hash256> conflicting = [];
        foreach (var input in blocks.SelectMany(block => block.Transactions).SelectMany(transaction => transaction.Inputs))
        {
            if (editor.Spenders.TryGetValue(input.PreviousOutput, out var id)) conflicting.Add(id);
        }

        editor.RemoveWithDescendants(conflicting);
        return editor;
    }

    /// <summary>The mempool after a reorganisation: everything anew.</summary>
    private MempoolEditor Rebuild(MempoolSnapshot snapshot, ChainTip tip, List<Block> connected, List<Block> disconnected)
    {
        var editor = MempoolEditor.FromEmpty(snapshot);
        var confirmed = connected.SelectMany(block => block.Transactions).Select(transaction => transaction.Id).ToHashSet();
        var now = _time.GetUtcNow();
        foreach (var transaction in disconnected.SelectMany(block => block.Transactions))
        {
            if (!transaction.IsCoinbase) Restore(transaction, now, arrival: null);
        }

        foreach (var entry in snapshot.Entries.Values.OrderBy(entry => entry.AncestorCount).ThenBy(entry => entry.Arrival))
            Restore(entry.Transaction, entry.ReceivedAt, entry.Arrival);
        return editor;

        void Restore(Transaction transaction, DateTimeOffset receivedAt, long? arrival)
        {
            if (confirmed.Contains(transaction.Id) || editor.Entries.ContainsKey(transaction.Id)) return;
            if (CheckInputs(tip, editor.Entries, editor.Spenders, transaction, out _, out var fee) is not null) return;
            editor.Add(transaction, fee, receivedAt, arrival);
        }
    }

    /// <summary>Blocks of one branch, each after its parent.</summary>
    private static List<Block> FromParentToChild(IReadOnlyList<Block> blocks)
    {
        if (blocks.Count < 2) return [.. blocks];
        Dictionary<Hash256, Block> byParent = new(blocks.Count);
        foreach (var block in blocks)
        {
            if (!byParent.TryAdd(block.Header.PreviousHash, block))
                throw new ArgumentException("The blocks are not one branch: two have the same parent.", nameof(blocks));
        }

        var hashes = blocks.Select(block => block.Hash).ToHashSet();
        List<Block> ordered = new(blocks.Count);
        var next = blocks.FirstOrDefault(block => !hashes.Contains(block.Header.PreviousHash));
        for (; next is not null; next = byParent.GetValueOrDefault(next.Hash)) ordered.Add(next);
        return ordered.Count == blocks.Count
            ? ordered
            : throw new ArgumentException("The blocks are not one branch: some have no parent here.", nameof(blocks));
    }
}
