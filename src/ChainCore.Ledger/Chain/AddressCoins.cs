using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <summary>The names of an address's unspent outputs, the newest first, and their sum. Immutable.</summary>
internal sealed record AddressCoins(ImmutableSortedSet<AddressCoins.Key> Keys, long Units)
{
    private static readonly Comparer<Key> NewestFirst = Comparer<Key>.Create((left, right) =>
    {
        var order = right.Height.CompareTo(left.Height);
        if (order == 0) order = left.OutPoint.TransactionId.CompareTo(right.OutPoint.TransactionId);
        return order != 0 ? order : left.OutPoint.Index.CompareTo(right.OutPoint.Index);
    });

    public static AddressCoins None { get; } = new(ImmutableSortedSet.Create<Key>(NewestFirst), 0);

    internal readonly record struct Key(long Height, OutPoint OutPoint);
}

/// <summary>Changes an index from addresses to unspent outputs: what was not touched is shared with the one before.</summary>
internal sealed class AddressCoinsEditor(ImmutableDictionary<Address, AddressCoins> index)
{
    private readonly Dictionary<Address, (ImmutableSortedSet<AddressCoins.Key>.Builder Keys, long Units)> _touched = [];

    public void Add(OutPoint outPoint, in Coin coin) => Change(outPoint, coin, isAdded: true);

    public void Remove(OutPoint outPoint, in Coin coin) => Change(outPoint, coin, isAdded: false);

    public ImmutableDictionary<Address, AddressCoins> ToIndex()
    {
        var builder = index.ToBuilder();
        foreach (var (address, (keys, units)) in _touched)
        {
            if (keys.Count == 0) builder.Remove(address);
            else builder[address] = new(keys.ToImmutable(), units);
        }

        return builder.ToImmutable();
    }

    private void Change(OutPoint outPoint, in Coin coin, bool isAdded)
    {
        if (!coin.Output.TryGetAddress(out var address)) return;
        if (!_touched.TryGetValue(address, out var entry))
        {
            var before = index.GetValueOrDefault(address) ?? AddressCoins.None;
            entry = (before.Keys.ToBuilder(), before.Units);
        }

        AddressCoins.Key key = new(coin.Height, outPoint);
        var isChanged = isAdded ? entry.Keys.Add(key) : entry.Keys.Remove(key);
        if (!isChanged) throw new InvalidOperationException("The index of addresses does not fit the unspent outputs.");
        var units = coin.Output.Value.Units;
        _touched[address] = (entry.Keys, entry.Units + (isAdded ? units : -units));
    }
}
