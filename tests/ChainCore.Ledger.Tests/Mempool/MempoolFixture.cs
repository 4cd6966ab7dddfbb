namespace ChainCore.Ledger.Tests;

/// <summary>A chain, a clock and whatever signatures are asked for: what mempools are tested with.</summary>
public abstract class MempoolFixture
{
    private protected static readonly Amount Fee = Amount.FromCoins(0.01m);

    private protected readonly FakeChain _chain = new();
    private protected readonly ManualTime _time = new();
    private protected readonly Anyone _anyone = new();

    private protected Mempool Pool(MempoolOptions? options = null) => new(_chain.Parameters, _chain.Tip, new(_anyone), options, _time);

    /// <summary>Coinbases that can be spent on the tip.</summary>
    private protected List<Transaction> Coinbases(int count)
    {
        var coinbases = _chain.GrowEmpty(count);
        _chain.GrowEmpty(2);
        return coinbases;
    }

    /// <summary>Takes a pool without transactions to the tip.</summary>
    private protected void Follow(Mempool pool)
    {
        if (pool.Snapshot.StateVersion < _chain.Tip.StateVersion) pool.OnTipChanged(_chain.Tip, [], []);
    }
}

internal static class MempoolTestExtensions
{
    public static void OnTipChanged(this Mempool pool, (ChainTip Tip, List<Block> Connected, List<Block> Disconnected) change) =>
        pool.OnTipChanged(change.Tip, change.Connected, change.Disconnected);
}
