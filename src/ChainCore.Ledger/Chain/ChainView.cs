using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <summary>A header with its place in the tree of blocks.</summary>
/// <param name="Height">The block's height.</param>
/// <param name="Hash">The block's hash.</param>
/// <param name="Header">The header.</param>
/// <param name="Difficulty">The difficulty the header states.</param>
/// <param name="Required">The difficulty the chain required of it.</param>
/// <param name="Work">The work of the branch up to this block, genesis included.</param>
public readonly record struct ChainHeader(
    long Height, Hash256 Hash, BlockHeader Header, Difficulty Difficulty, Difficulty Required, ChainWork Work)
{
    internal static ChainHeader Of(BlockNode node) => new(node.Height, node.Hash, node.Header, node.Stated, node.Required, node.Work);
}

/// <summary>
/// The whole active chain at one state: every answer of one view is about the same chain, whatever happens meanwhile (row C36).
/// Immutable; readers keep it as long as they like and wait for nobody.
/// </summary>
public sealed class ChainView : IHeaderTimes
{
    private readonly DifficultySchedule _schedule;
    private readonly Func<Hash256, BlockNode?> _find;
    private DifficultyTip? _difficultyTip;

    internal ChainView(ulong stateVersion, BlockNode node, UtxoSet utxo, DifficultySchedule schedule, Func<Hash256, BlockNode?> find)
    {
        (Node, Utxo, _schedule, _find) = (node, utxo, schedule, find);
        Tip = new(stateVersion, node.Height, node.Hash, node.Header, node.Work, node.MedianTimePast, node.RequiredNext, utxo);
    }

    /// <summary>The tip, and the state after it.</summary>
    public ChainTip Tip { get; }

    /// <summary>The unspent outputs after the tip.</summary>
    public UtxoSet Utxo { get; }

    /// <summary>The number of blocks, genesis included (row X9).</summary>
    public long Length => Tip.Height + 1;

    /// <summary>What the difficulty depends on at this tip, with the oscillation found there.</summary>
    public DifficultyTip DifficultyTip => _difficultyTip ??= new(
        Tip.NextHeight, Tip.RequiredDifficulty, _schedule.FindOscillation(Tip.NextHeight, RequiredAt, this));

    internal BlockNode Node { get; }

    /// <summary>The block at a height.</summary>
    /// <param name="height">The height.</param>
    /// <param name="header">The block's header; default if there is none.</param>
    /// <returns>False below 0 and above the tip.</returns>
    public bool TryGetHeader(long height, out ChainHeader header)
    {
        var exists = height >= 0 && height <= Tip.Height;
        header = exists ? ChainHeader.Of(Node.Ancestor(height)) : default;
        return exists;
    }

    /// <summary>The block with a hash.</summary>
    /// <param name="hash">The hash.</param>
    /// <param name="header">The block's header; default if there is none.</param>
    /// <returns>False if this chain has no such block; another branch may have.</returns>
    public bool TryGetHeader(Hash256 hash, out ChainHeader header)
    {
        header = default;
        if (_find(hash) is not { } node || !Node.Includes(node)) return false;
        header = ChainHeader.Of(node);
        return true;
    }

    /// <summary>Whether this chain has a block.</summary>
    /// <param name="hash">The block's hash.</param>
    /// <returns>False for blocks of other branches too.</returns>
    public bool Contains(Hash256 hash) => TryGetHeader(hash, out _);

    /// <summary>The headers from a height on.</summary>
    /// <param name="start">The first height, at least 0.</param>
    /// <param name="count">The most headers, at least 0.</param>
    /// <returns>The headers in order; fewer at the tip, none above it.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public ImmutableArray<ChainHeader> GetHeaders(long start, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        count = (int)Math.Clamp(Length - start, 0, count);
        if (count == 0) return [];
        var headers = new ChainHeader[count];
        var node = Node.Ancestor(start + count - 1);
        for (var i = count - 1; i >= 0; i--, node = node.Parent!) headers[i] = ChainHeader.Of(node);
        return ImmutableArray.Create(headers);
    }

    /// <summary>
    /// Hashes of this chain from the tip down: ten one by one, then in doubling steps, genesis last (Bitcoin's block locator). Who gets
    /// it finds the last block both chains share, or one not far below.
    /// </summary>
    /// <returns>The hashes, at most 10 + 64.</returns>
    public ImmutableArray<Hash256> GetLocator()
    {
        var locator = ImmutableArray.CreateBuilder<Hash256>();
        long step = 1;
        for (var height = Tip.Height; height > 0; height -= step)
        {
            locator.Add(Node.Ancestor(height).Hash);
            if (locator.Count >= 10) step *= 2;
        }

        locator.Add(Node.Ancestor(0).Hash);
        return locator.ToImmutable();
    }

    /// <summary>The first block of a locator that this chain has.</summary>
    /// <param name="locator">Another chain's locator.</param>
    /// <returns>Its height; 0, genesis, if there is none.</returns>
    public long FindFork(IEnumerable<Hash256> locator)
    {
        ArgumentNullException.ThrowIfNull(locator);
        foreach (var hash in locator)
        {
            if (TryGetHeader(hash, out var header)) return header.Height;
        }

        return 0;
    }

    /// <summary>The headers after the first block of a locator that this chain has.</summary>
    /// <param name="locator">Another chain's locator.</param>
    /// <param name="count">The most headers, at least 0.</param>
    /// <returns>The headers in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public ImmutableArray<ChainHeader> GetHeadersAfter(IEnumerable<Hash256> locator, int count) => GetHeaders(FindFork(locator) + 1, count);

    /// <summary>
    /// What an address has after the tip, from an index (row C34). Takes as long as there are outputs of its that may be immature.
    /// </summary>
    /// <param name="address">The address; one the chain does not know has nothing.</param>
    /// <returns>What the next block may spend, and what it may not yet.</returns>
    public AddressBalance GetBalance(Address address)
    {
        var maturity = _schedule.Parameters.CoinbaseMaturity;
        var coins = Utxo.CoinsOf(address);
        long immature = 0;
        foreach (var (height, outPoint) in coins.Keys)
        {
            // The newest come first, and what is older than a coinbase has to be is mature whatever it is.
            if (Tip.NextHeight - height >= maturity) break;
            var coin = Utxo[outPoint];
            if (!coin.IsMatureAt(Tip.NextHeight, maturity)) immature += coin.Output.Value.Units;
        }

        return new(Amount.FromUnits(coins.Units - immature), Amount.FromUnits(immature));
    }

    /// <summary>The number of unspent outputs of an address (row C34).</summary>
    /// <param name="address">The address.</param>
    /// <returns>The number; 0 for an address the chain does not know.</returns>
    public int CountUnspentOutputs(Address address) => Utxo.CoinsOf(address).Keys.Count;

    /// <summary>The unspent outputs of an address, the newest first, from an index (row C34).</summary>
    /// <param name="address">The address; one the chain does not know has none.</param>
    /// <param name="start">How many to leave out, at least 0.</param>
    /// <param name="limit">The most outputs, at least 0.</param>
    /// <returns>
    /// The outputs by falling height, those of one height by id and index. Pages of one view fit together, whatever happens meanwhile.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative.</exception>
    public ImmutableArray<UnspentOutput> GetUnspentOutputs(Address address, int start = 0, int limit = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var keys = Utxo.CoinsOf(address).Keys;
        var outputs = new UnspentOutput[Math.Clamp(keys.Count - start, 0, limit)];
        for (var i = 0; i < outputs.Length; i++)
        {
            var outPoint = keys[start + i].OutPoint;
            outputs[i] = new(outPoint, Utxo[outPoint]);
        }

        return ImmutableArray.Create(outputs);
    }

    /// <summary>The difficulty this chain requires at a height.</summary>
    /// <param name="height">0 to the next height.</param>
    /// <returns>The difficulty.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="height"/> is outside that range.</exception>
    public Difficulty RequiredAt(long height) => height == Tip.NextHeight ? Node.RequiredNext : Node.Ancestor(height).Required;

    /// <inheritdoc/>
    public uint TimeAt(long height) => Node.Ancestor(height).Header.Time;
}
