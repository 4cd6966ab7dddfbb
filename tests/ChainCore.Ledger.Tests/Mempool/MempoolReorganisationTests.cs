using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What blocks that come and go make of the mempool.</summary>
public sealed class MempoolReorganisationTests : MempoolFixture
{
    [Fact]
    public void F24_ABlockRemovesWhatItConfirmsAndWhatConflictsWithDescendants()
    {
        var pool = Pool();
        var coins = Coinbases(3);
        Follow(pool);
        var confirmed = Anyone.Spend(Fee, 1, (coins[0], 0));
        var stays = Anyone.Spend(Fee, 1, (confirmed, 0));
        var conflicting = Anyone.Spend(Fee, 2, (coins[1], 0));
        var alsoGone = Anyone.Spend(Fee, 1, (conflicting, 1), (coins[2], 0));
        Assert.All([confirmed, stays, conflicting, alsoGone], transaction => Assert.True(pool.TryAdd(transaction).IsAccepted));
        var version = pool.Snapshot.Version;
        pool.OnTipChanged(_chain.Grow(confirmed, Anyone.Spend(Fee, 3, (coins[1], 0))));
        var entry = Assert.Single(pool.Snapshot.Transactions);
        Assert.Equal((stays.Id, 1), (entry.Id, entry.AncestorCount));
        Assert.Equal(version + 1, pool.Snapshot.Version);
        Assert.Equal((_chain.Tip.Hash, _chain.Tip.StateVersion), (pool.Snapshot.TipHash, pool.Snapshot.StateVersion));
        MempoolInvariants.Check(pool.Snapshot, _chain, pool.Options);

        // What is not later than the tip is not news.
        var same = pool.Snapshot;
        pool.OnTipChanged(_chain.Tip, [], []);
        Assert.Same(same, pool.Snapshot);
    }

    [Fact]
    public void F4_DisconnectedTransactionsComeBackInOrderWithoutNewSignatureChecks()
    {
        var pool = Pool(new() { MaximumAncestors = 2 });
        var coins = Coinbases(1);
        Follow(pool);
        var fork = _chain[_chain.Tip.Hash];

        // A chain longer than the limit, the last two without a fee, over three blocks and the pool.
        List<Transaction> links = [];
        var last = coins[0];
        for (var i = 0; i < 6; i++) links.Add(last = Anyone.Spend(i < 4 ? Fee : Amount.Zero, 1, (last, 0)));
        pool.OnTipChanged(_chain.Grow(links[0], links[1]));
        pool.OnTipChanged(_chain.Grow(links[2], links[3], links[4]));
        pool.OnTipChanged(_chain.Grow(links[5]));
        var waiting = Anyone.Spend(Fee, 1, (links[5], 0));
        Assert.True(pool.TryAdd(waiting).IsAccepted);
        var calls = _anyone.Calls;

        // The other branch confirms the first link only.
        var other = _chain.Extend(fork);
        for (var i = 0; i < 3; i++) other = i == 0 ? _chain.Extend(other, links[0]) : _chain.Extend(other);
        var change = _chain.Switch(other);
        Assert.Equal((4, 3), (change.Connected.Count, change.Disconnected.Count));
        change.Disconnected.Reverse();
        pool.OnTipChanged(change);
        Assert.Equal(calls, _anyone.Calls);
        Assert.Equal(
            links.Skip(1).Append(waiting).Select(link => link.Id),
            pool.Snapshot.Transactions.OrderBy(entry => entry.AncestorCount).Select(entry => entry.Id));
        MempoolInvariants.Check(pool.Snapshot, _chain, pool.Options);
    }

    [Fact]
    public void F4_AReorganisationDropsWhatItMakesImpossible()
    {
        var pool = Pool();
        var coins = Coinbases(1);
        var fork = _chain[_chain.Tip.Hash];
        var late = _chain.GrowEmpty(3);
        Follow(pool);
        var premature = Anyone.Spend(Fee, 1, (late[0], 0));
        var child = Anyone.Spend(Fee, 1, (premature, 0));
        var spent = Anyone.Spend(Fee, 1, (coins[0], 0));
        Assert.All([premature, child, spent], transaction => Assert.True(pool.TryAdd(transaction).IsAccepted));

        // The other branch has another coinbase at that height, and spends the same coin otherwise.
        var other = _chain.Extend(fork, Anyone.Spend(Fee, 2, (coins[0], 0)));
        for (var i = 0; i < 3; i++) other = _chain.Extend(other);
        pool.OnTipChanged(_chain.Switch(other));
        Assert.Equal(0, pool.Snapshot.Count);

        // A tip one lower makes a coinbase immature again.
        var spend = Anyone.Spend(Fee, 1, (_chain[other.Header.PreviousHash].Transactions[0], 0));
        Assert.Equal(MempoolRejectReasons.PrematureSpend, pool.TryAdd(spend).Error?.Reason);
        pool.OnTipChanged(_chain.Grow());
        Assert.True(pool.TryAdd(spend).IsAccepted);
        pool.OnTipChanged(_chain.Switch(other));
        Assert.Equal(0, pool.Snapshot.Count);
    }

    [Fact]
    public void F24_AMissedChangeIsMadeUpFor()
    {
        var pool = Pool();
        var coins = Coinbases(2);
        Follow(pool);
        var confirmed = Anyone.Spend(Fee, 1, (coins[0], 0));
        var waiting = Anyone.Spend(Fee, 1, (coins[1], 0));
        pool.TryAdd(confirmed);
        pool.TryAdd(waiting);
        _chain.Grow(confirmed);
        pool.OnTipChanged(_chain.Grow());
        Assert.Equal(waiting.Id, Assert.Single(pool.Snapshot.Transactions).Id);
    }

    [Fact]
    public void C43_BlocksThatAreNoBranchAreNoChange()
    {
        var pool = Pool();
        var (one, two) = (_chain.Extend(_chain.Genesis), _chain.Extend(_chain.Genesis));
        Assert.Throws<ArgumentException>(() => pool.OnTipChanged(_chain.Tip, [one, two], []));
        Assert.Throws<ArgumentException>(() => pool.OnTipChanged(_chain.Tip, [_chain.Extend(one), two], []));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MempoolOptions { Capacity = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new MempoolOptions { Expiry = TimeSpan.Zero });
    }
}
