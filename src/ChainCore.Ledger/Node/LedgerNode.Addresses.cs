using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <content>What addresses have, from an index and not by a scan (row C34).</content>
public sealed partial class LedgerNode
{
    /// <summary>What an address has after the tip (row C34).</summary>
    /// <param name="address">The address; one the chain does not know has nothing.</param>
    /// <returns>What the next block may spend, and what it may not yet.</returns>
    public AddressBalance GetBalance(Address address) => Chain.Current.GetBalance(address);

    /// <summary>The unspent outputs of an address after the tip, the newest first (row C34).</summary>
    /// <param name="address">The address; one the chain does not know has none.</param>
    /// <param name="start">How many to leave out, at least 0.</param>
    /// <param name="limit">The most outputs, at least 0.</param>
    /// <returns>The outputs. For several pages of one state keep <see cref="Blockchain.Current"/> and ask that.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public ImmutableArray<UnspentOutput> GetUnspentOutputs(Address address, int start = 0, int limit = int.MaxValue) =>
        Chain.Current.GetUnspentOutputs(address, start, limit);

    /// <summary>The transactions of an address on the active chain, genesis left out, the newest first (row C34).</summary>
    /// <param name="address">The address; one the chain does not know has none.</param>
    /// <param name="start">How many to leave out, at least 0.</param>
    /// <param name="limit">The most transactions, at least 0.</param>
    /// <returns>The transactions.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    /// <exception cref="ChainStoreException">The store fails.</exception>
    public IReadOnlyList<AddressTransaction> GetTransactions(Address address, int start = 0, int limit = 100) =>
        Chain.GetTransactions(address, start, limit);
}
