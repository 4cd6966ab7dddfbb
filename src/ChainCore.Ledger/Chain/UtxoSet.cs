using System.Collections;
using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <summary>The unspent outputs at one state of the chain. Immutable: a new state shares what it has in common with the old one.</summary>
public sealed class UtxoSet : IUtxoView, IEnumerable<KeyValuePair<OutPoint, Coin>>
{
    private readonly ImmutableDictionary<OutPoint, Coin> _coins;
    private readonly ImmutableDictionary<Address, AddressCoins> _addresses;
    private readonly UtxoChecksum _checksum;

    private UtxoSet(
        ImmutableDictionary<OutPoint, Coin> coins, ImmutableDictionary<Address, AddressCoins> addresses, UtxoChecksum checksum) =>
        (_coins, _addresses, _checksum) = (coins, addresses, checksum);

    /// <summary>No unspent outputs: the state after genesis, whose coinbase cannot be spent (row F2).</summary>
    public static UtxoSet Empty { get; } =
        new(ImmutableDictionary<OutPoint, Coin>.Empty, ImmutableDictionary<Address, AddressCoins>.Empty, default);

    /// <inheritdoc/>
    public int Count => _coins.Count;

    /// <summary>
    /// A checksum over all outputs that does not depend on their order: the sum modulo 2^256 of the double SHA-256 of each (row F25).
    /// It tells a set from a corrupted one; it is no commitment against somebody who chooses the outputs.
    /// </summary>
    public Hash256 Checksum => _checksum.ToHash();

    /// <inheritdoc/>
    public bool TryGetCoin(OutPoint outPoint, out Coin coin) => _coins.TryGetValue(outPoint, out coin);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<OutPoint, Coin>> GetEnumerator() => ((IEnumerable<KeyValuePair<OutPoint, Coin>>)_coins).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The set of outputs that were stored.</summary>
    /// <exception cref="ArgumentException">An output is given twice.</exception>
    internal static UtxoSet From(IEnumerable<KeyValuePair<OutPoint, Coin>> coins)
    {
        var builder = Empty._coins.ToBuilder();
        AddressCoinsEditor addresses = new(Empty._addresses);
        UtxoChecksum checksum = default;
        foreach (var (outPoint, coin) in coins)
        {
            builder.Add(outPoint, coin);
            addresses.Add(outPoint, coin);
            checksum.Add(outPoint, coin);
        }

        return new(builder.ToImmutable(), addresses.ToIndex(), checksum);
    }

    /// <summary>The names of an address's outputs, the newest first.</summary>
    internal AddressCoins CoinsOf(Address address) => _addresses.GetValueOrDefault(address) ?? AddressCoins.None;

    /// <summary>The output with a name that is known to be there.</summary>
    internal Coin this[OutPoint outPoint] => _coins[outPoint];

    /// <summary>The set after changes.</summary>
    internal UtxoSet Apply(UtxoChanges changes)
    {
        var builder = _coins.ToBuilder();
        AddressCoinsEditor addresses = new(_addresses);
        var checksum = _checksum;
        foreach (var (outPoint, coin) in changes.Spent)
        {
            if (!builder.Remove(outPoint)) throw new InvalidOperationException("An output to be removed is not in the set.");
            addresses.Remove(outPoint, coin);
            checksum.Subtract(outPoint, coin);
        }

        foreach (var (outPoint, coin) in changes.Created)
        {
            builder.Add(outPoint, coin);
            addresses.Add(outPoint, coin);
            checksum.Add(outPoint, coin);
        }

        return new(builder.ToImmutable(), addresses.ToIndex(), checksum);
    }
}

/// <summary>The difference between two sets of unspent outputs.</summary>
/// <param name="Spent">What is in the old set only.</param>
/// <param name="Created">What is in the new set only.</param>
public sealed record UtxoChanges(
    IReadOnlyList<KeyValuePair<OutPoint, Coin>> Spent, IReadOnlyList<KeyValuePair<OutPoint, Coin>> Created)
{
    /// <summary>No difference.</summary>
    public static UtxoChanges None { get; } = new([], []);
}
