namespace ChainCore.Ledger;

/// <summary>An unspent output and where it comes from.</summary>
/// <param name="Output">The output: its value and its script.</param>
/// <param name="Height">The height of the block that created it; the genesis block has height 0.</param>
/// <param name="IsCoinbase">True if a coinbase transaction created it, so that it matures before it can be spent.</param>
public readonly record struct Coin(TransactionOutput Output, long Height, bool IsCoinbase)
{
    /// <summary>
    /// Whether a block may spend this (row C44): always, but for a coinbase, which needs as many blocks from its own, counted, to the
    /// spending one, not counted (Bitcoin Core's <c>COINBASE_MATURITY</c>).
    /// </summary>
    /// <param name="spendingHeight">The height of the block that is to spend it; the next height for a mempool.</param>
    /// <param name="coinbaseMaturity">The chain's <see cref="ConsensusParameters.CoinbaseMaturity"/>.</param>
    /// <returns>True if it may: with a maturity of 1 from the next block on.</returns>
    public bool IsMatureAt(long spendingHeight, int coinbaseMaturity) => !IsCoinbase || spendingHeight - Height >= coinbaseMaturity;
}

/// <summary>The unspent outputs at one state of the chain. A view never changes; readers keep it as long as they like.</summary>
public interface IUtxoView
{
    /// <summary>The number of unspent outputs.</summary>
    int Count { get; }

    /// <summary>Looks an output up.</summary>
    /// <param name="outPoint">The output's transaction and index.</param>
    /// <param name="coin">The unspent output; default if there is none.</param>
    /// <returns>False if there is no such output, or it is spent.</returns>
    bool TryGetCoin(OutPoint outPoint, out Coin coin);
}
