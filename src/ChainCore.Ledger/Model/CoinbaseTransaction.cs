namespace ChainCore.Ledger;

/// <summary>Builds coinbase transactions: one input that spends nothing, one output that pays the miner.</summary>
public static class CoinbaseTransaction
{
    /// <summary>Builds the coinbase of a block.</summary>
    /// <param name="script">Height, extra nonce and message.</param>
    /// <param name="reward">Subsidy and fees together.</param>
    /// <param name="payTo">Who gets the reward.</param>
    /// <returns>
    /// A transaction of version 1 in which the extra nonce stands at <see cref="CoinbaseScript.ExtraNonceOffsetInTransaction"/>.
    /// </returns>
    public static Transaction Create(CoinbaseScript script, Amount reward, Address payTo)
    {
        ArgumentNullException.ThrowIfNull(script);
        return new(1, [new(OutPoint.Null, script.Bytes)], [new(reward, payTo)]);
    }

    /// <summary>Builds the coinbase of a block.</summary>
    /// <param name="height">The block's height, at least 0.</param>
    /// <param name="subsidy">What the block creates.</param>
    /// <param name="fees">The fees of the block's other transactions.</param>
    /// <param name="payTo">Who gets both.</param>
    /// <param name="extraNonce">The extra nonce.</param>
    /// <returns>The transaction.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="height"/> is negative.</exception>
    /// <exception cref="OverflowException">Subsidy and fees together exceed 21e6 coin.</exception>
    public static Transaction Create(int height, Amount subsidy, Amount fees, Address payTo, ulong extraNonce = 0) =>
        Create(new CoinbaseScript(height, extraNonce), subsidy + fees, payTo);
}
