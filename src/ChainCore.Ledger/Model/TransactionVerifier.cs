namespace ChainCore.Ledger;

/// <summary>A transaction with the outputs it spends.</summary>
/// <param name="Transaction">The transaction; no coinbase.</param>
/// <param name="SpentOutputs">The outputs its inputs spend, in the order of the inputs.</param>
public readonly record struct SpendingTransaction(Transaction Transaction, ReadOnlyMemory<TransactionOutput> SpentOutputs);

/// <summary>Which of several transactions is refused, and why.</summary>
/// <param name="Index">The transaction's place.</param>
/// <param name="Error">Why it is refused.</param>
public readonly record struct TransactionFailure(int Index, TransactionError Error);

/// <summary>
/// Verifies the scripts of transactions' inputs: in parallel, and the signatures of one transaction once. Safe for use by several
/// threads at once.
/// </summary>
/// <remarks>
/// <para>
/// <b>What is remembered, and why that is sound.</b> After a success the transaction's id is remembered, and nothing about the outputs
/// it spent. In the legacy format the id is a hash over everything that a signature check takes from the transaction: outpoints,
/// outputs, and the input scripts with signatures and public keys. The one thing it takes from outside is the spent output's script; of
/// the one form there is, that script is fixed by the hash of the public key. So for a remembered id every input is still taken apart,
/// and the hash of its public key is compared with the output it spends this time (some microseconds); if they agree, the script is the
/// one that was signed, and only then the signature is not verified again. No assumption is made about where the caller has the
/// outputs from. Amounts are in no legacy signature and are not looked at: <see cref="TransactionRules.CheckValues"/> must be asked
/// each time.
/// </para>
/// <para>Failures are not remembered: whoever wants to can make up as many as he likes.</para>
/// </remarks>
public sealed class TransactionVerifier
{
    /// <summary>How many transactions are remembered by default: 32,768.</summary>
    public const int DefaultCacheCapacity = 32_768;

    // What one thread does at a time: a signature takes some 50 microseconds to a millisecond.
    private const int InputsPerChunk = 8;
    private const int RememberedInputsPerChunk = 512;

    private readonly ISignatureVerifier _verifier;
    private readonly ParallelOptions _parallel;
    private readonly RecentIds _verified;
    private long _verifiedSignatures;

    /// <summary>Creates a verifier that remembers nothing yet.</summary>
    /// <param name="signatureVerifier">Verifies signatures; <see cref="SignatureVerifier.Default"/> if null.</param>
    /// <param name="cacheCapacity">
    /// The most transactions to remember, at least 0; rounded up to an even number. The latest half of them is always kept.
    /// </param>
    /// <param name="maximumParallelism">The most threads at once, at least 1; the number of processors if null.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than allowed.</exception>
    public TransactionVerifier(
        ISignatureVerifier? signatureVerifier = null, int cacheCapacity = DefaultCacheCapacity, int? maximumParallelism = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cacheCapacity);
        var parallelism = maximumParallelism ?? Environment.ProcessorCount;
        ArgumentOutOfRangeException.ThrowIfLessThan(parallelism, 1, nameof(maximumParallelism));
        _verifier = signatureVerifier ?? SignatureVerifier.Default;
        _parallel = new() { MaxDegreeOfParallelism = parallelism };
        _verified = new(cacheCapacity);
    }

    /// <summary>Name of the implementation that verifies signatures.</summary>
    public string SignatureVerifierName => _verifier.Name;

    /// <summary>How many inputs have been verified including their signature, since the beginning.</summary>
    public long VerifiedSignatures => Interlocked.Read(ref _verifiedSignatures);

    /// <summary>Whether a transaction's signatures are remembered as valid.</summary>
    /// <param name="transactionId">The transaction's id.</param>
    /// <returns>True if they are.</returns>
    public bool IsRemembered(Hash256 transactionId) => _verified.Contains(transactionId);

    /// <summary>Verifies all inputs of a transaction.</summary>
    /// <param name="transaction">The transaction; no coinbase.</param>
    /// <param name="spentOutputs">The outputs its inputs spend, in the order of the inputs.</param>
    /// <param name="cancellation">Stops the verification.</param>
    /// <returns>The first input's error, <see cref="RejectReasons.InputScript"/>; null if all inputs are entitled.</returns>
    /// <exception cref="ArgumentException">There are not as many outputs as inputs.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; nothing is remembered.</exception>
    public TransactionError? Verify(
        Transaction transaction, ReadOnlyMemory<TransactionOutput> spentOutputs, CancellationToken cancellation = default) =>
        VerifyAll([new(transaction, spentOutputs)], cancellation)?.Error;

    /// <summary>Verifies all inputs of several transactions, such as a block's without its coinbase.</summary>
    /// <param name="transactions">The transactions.</param>
    /// <param name="cancellation">Stops the verification.</param>
    /// <returns>
    /// The first transaction that fails, with its first failing input's error, whatever the order of the work; null if none does.
    /// </returns>
    /// <exception cref="ArgumentException">A transaction has not as many outputs as inputs.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; nothing is remembered.</exception>
    public TransactionFailure? VerifyAll(IReadOnlyList<SpendingTransaction> transactions, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(transactions);
        cancellation.ThrowIfCancellationRequested();
        var chunks = Divide(transactions);
        Failure failure = new();
        if (chunks.Count == 1 || _parallel.MaxDegreeOfParallelism == 1)
        {
            for (var i = 0; i < chunks.Count && failure.IsBefore(i); i++)
            {
                cancellation.ThrowIfCancellationRequested();
                VerifyChunk(transactions, chunks[i], i, failure);
            }
        }
        else if (chunks.Count > 0)
        {
            ParallelOptions options = new() { MaxDegreeOfParallelism = _parallel.MaxDegreeOfParallelism, CancellationToken = cancellation };
            Parallel.For(0, chunks.Count, options, i =>
            {
                if (failure.IsBefore(i)) VerifyChunk(transactions, chunks[i], i, failure);
            });
        }

        if (failure.First is { } first) return first;
        foreach (var chunk in chunks)
        {
            if (!chunk.Remembered && chunk.First == 0) _verified.Add(transactions[chunk.Transaction].Transaction.Id);
        }

        return null;
    }

    private List<Chunk> Divide(IReadOnlyList<SpendingTransaction> transactions)
    {
        List<Chunk> chunks = new(transactions.Count);
        for (var t = 0; t < transactions.Count; t++)
        {
            var (transaction, spentOutputs) = transactions[t];
            ArgumentNullException.ThrowIfNull(transaction, nameof(transactions));
            var inputs = transaction.Inputs.Length;
            if (spentOutputs.Length != inputs)
                throw new ArgumentException("A transaction has not as many spent outputs as inputs.", nameof(transactions));
            var remembered = _verified.Contains(transaction.Id);
            var size = remembered ? RememberedInputsPerChunk : InputsPerChunk;
            for (var first = 0; first < inputs; first += size) chunks.Add(new(t, first, Math.Min(first + size, inputs), remembered));
        }

        return chunks;
    }

    private void VerifyChunk(IReadOnlyList<SpendingTransaction> transactions, Chunk chunk, int place, Failure failure)
    {
        var (transaction, spentOutputs) = transactions[chunk.Transaction];
        var spent = spentOutputs.Span;
        using SignatureHasher hasher = new(transaction);
        for (var i = chunk.First; i < chunk.End; i++)
        {
            var error = chunk.Remembered
                ? ScriptVerifier.CheckKey(transaction.Inputs[i].Script.Span, spent[i].Script.Span, out _, out _)
                : ScriptVerifier.Verify(transaction, i, spent[i].Script.Span, hasher, _verifier);
            if (error == ScriptError.None) continue;
            TransactionError refusal = new(RejectReasons.InputScript, TransactionRules.Field("vin", i, "scriptSig"), error);
            failure.Report(place, new(chunk.Transaction, refusal));
            return;
        }

        if (!chunk.Remembered) Interlocked.Add(ref _verifiedSignatures, chunk.End - chunk.First);
    }

    private readonly record struct Chunk(int Transaction, int First, int End, bool Remembered);

    /// <summary>The failure of the lowest place: chunks above it need not be done, those below it are.</summary>
    private sealed class Failure
    {
        private readonly Lock _lock = new();
        private int _place = int.MaxValue;

        public TransactionFailure? First { get; private set; }

        public bool IsBefore(int place) => place < Volatile.Read(ref _place);

        public void Report(int place, TransactionFailure failure)
        {
            lock (_lock)
            {
                if (place >= _place) return;
                First = failure;
                Volatile.Write(ref _place, place);
            }
        }
    }

    /// <summary>
    /// The latest ids, in two generations: when the younger holds half the capacity, it becomes the elder and the former elder is
    /// forgotten.
    /// </summary>
    private sealed class RecentIds(int capacity)
    {
        private readonly Lock _lock = new();
        private readonly int _generationCapacity = (capacity + 1) / 2;
        private HashSet<Hash256> _young = [];
        private HashSet<Hash256> _old = [];

        public bool Contains(Hash256 id)
        {
            lock (_lock) return _young.Contains(id) || _old.Contains(id);
        }

        public void Add(Hash256 id)
        {
            if (capacity == 0) return;
            lock (_lock)
            {
                if (_young.Count >= _generationCapacity) (_young, _old) = ([], _young);
                _young.Add(id);
            }
        }
    }
}
