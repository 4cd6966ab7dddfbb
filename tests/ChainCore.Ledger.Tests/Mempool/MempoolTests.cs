using Xunit;

namespace ChainCore.Ledger.Tests;

/// <summary>What the mempool takes, refuses, and drops.</summary>
public sealed class MempoolTests : MempoolFixture
{
    [Fact]
    public void C43_AValidTransactionIsAcceptedOnceAndVerifiedOnce()
    {
        var pool = Pool();
        var transaction = Anyone.Spend(Fee, 1, (Coinbases(1)[0], 0));
        Follow(pool);
        var before = pool.Snapshot;
        var result = pool.TryAdd(transaction);
        Assert.True(result.IsAccepted);
        Assert.Equal((Fee, 1, 1), (result.Entry.Fee, result.Entry.AncestorCount, result.Entry.DescendantCount));
        Assert.Equal(before.Version + 1, pool.Snapshot.Version);
        Assert.Equal(0, before.Count);
        Assert.Equal((1, (long)transaction.Size, Fee), (pool.Snapshot.Count, pool.Snapshot.TotalBytes, pool.Snapshot.TotalFees));

        var again = pool.TryAdd(Transaction.Decode(transaction.Encoding.Span));
        Assert.Equal(MempoolOutcome.AlreadyKnown, again.Outcome);
        Assert.Equal(MempoolRejectReasons.AlreadyInMempool, again.Error?.Reason);
        Assert.Equal(1, _anyone.Calls);

        // Mined, it is known as long as an output of it is unspent.
        pool.OnTipChanged(_chain.Grow(transaction));
        Assert.Equal(0, pool.Snapshot.Count);
        again = pool.TryAdd(transaction);
        Assert.Equal((MempoolOutcome.AlreadyKnown, MempoolRejectReasons.AlreadyConfirmed), (again.Outcome, again.Error?.Reason));
    }

    [Fact]
    public void C43_EachRefusalHasItsReasonAndChangesNothing()
    {
        var pool = Pool(new() { MaximumTransactionBytes = 1_000 });
        var coins = Coinbases(3);
        Follow(pool);
        var first = Anyone.Spend(Fee, 2, (coins[0], 0));
        Assert.True(pool.TryAdd(first).IsAccepted);
        var fifty = Amount.FromCoins(50);
        var below = Amount.FromUnits(Fee.Units - 1);

        Refuse(coins[1], MempoolRejectReasons.Coinbase);
        Refuse(Anyone.Spend(Fee, 40, (coins[1], 0)), MempoolRejectReasons.Size);
        Refuse(new Transaction(1, [], [new(fifty, Anyone.Address)]), RejectReasons.NoInputs);
        Refuse(Anyone.Spend([new(coins[1].Id, 0)], [Amount.Zero]), RejectReasons.OutputZero);
        Refuse(Anyone.Spend([new(coins[1].Id, 0), new(coins[1].Id, 0)], [fifty]), RejectReasons.DuplicateInputs);
        Refuse(Anyone.Spend(Fee, 1, (coins[0], 0)), MempoolRejectReasons.Conflict, "vin[0].prevout");
        Refuse(Anyone.Spend([new(coins[1].Id, 0), new(coins[1].Id, 1)], [fifty]), RejectReasons.MissingOrSpent, "vin[1].prevout");
        Refuse(Anyone.Spend([new(first.Id, 2)], [fifty]), RejectReasons.MissingOrSpent, "vin[0].prevout");
        Refuse(Anyone.Spend([new(coins[1].Id, 0)], [Amount.FromUnits(fifty.Units + 1)]), RejectReasons.InputsBelowOutputs, "vin");
        Refuse(Anyone.Spend(below, 1, (coins[1], 0)), MempoolRejectReasons.FeeTooLow);
        Refuse(Anyone.Spend(Amount.Zero, 1, (coins[1], 0)), MempoolRejectReasons.FeeTooLow);
        var good = Anyone.Spend(Fee, 1, (coins[1], 0));
        Refuse(good.WithInputScript(0, new byte[] { 1, 2, 3 }), RejectReasons.InputScript, "vin[0].scriptSig");
        Assert.True(pool.TryAdd(good).IsAccepted);

        void Refuse(Transaction transaction, string reason, string field = "*")
        {
            var before = pool.Snapshot;
            var result = pool.TryAdd(transaction);
            Assert.Equal(MempoolOutcome.Rejected, result.Outcome);
            Assert.Equal(reason, result.Error?.Reason);
            if (field != "*") Assert.Equal(field, result.Error?.Field);
            Assert.Same(before, pool.Snapshot);
        }
    }

    [Fact]
    public void C43_E14_TheLeastFeeChangesWhileTheMempoolIsUsed()
    {
        var pool = Pool();
        var coins = Coinbases(3);
        Follow(pool);
        Assert.Equal(Fee, pool.MinimumFee);
        Assert.True(pool.TryAdd(Anyone.Spend(Fee, 1, (coins[0], 0))).IsAccepted);
        pool.MinimumFee = Amount.FromUnits(Fee.Units + 1);
        Assert.Equal(MempoolRejectReasons.FeeTooLow, pool.TryAdd(Anyone.Spend(Fee, 1, (coins[1], 0))).Error?.Reason);
        Assert.Equal(1, pool.Snapshot.Count);
        pool.MinimumFee = Amount.Zero;
        Assert.True(pool.TryAdd(Anyone.Spend(Amount.Zero, 1, (coins[2], 0))).IsAccepted);
    }

    [Fact]
    public void H24_SumsBeyondTheSupplyAreRefused()
    {
        var pool = Pool();
        var coin = Coinbases(1)[0];
        Follow(pool);
        var transaction = Anyone.Spend([new(coin.Id, 0)], [Amount.MaxValue, Amount.FromUnits(1)]);
        Assert.Equal(RejectReasons.OutputTotalTooLarge, pool.TryAdd(transaction).Error?.Reason);
        transaction = Anyone.Spend([new(coin.Id, 0)], [Amount.MaxValue]);
        Assert.Equal(RejectReasons.InputsBelowOutputs, pool.TryAdd(transaction).Error?.Reason);
    }

    [Fact]
    public void C43_RealSignaturesAreVerifiedAndForgeriesRefused()
    {
        using var owner = PrivateKey.Create();
        using var thief = PrivateKey.Create();
        TransactionVerifier verifier = new();
        Mempool pool = new(_chain.Parameters, _chain.Tip, verifier, null, _time);
        var gift = Anyone.Spend([new(Coinbases(1)[0].Id, 0)], [Amount.FromCoins(1)]);
        gift = new(1, gift.Inputs.AsSpan(), [new(Amount.FromCoins(1), owner.Address)]);
        _chain.Grow(gift);
        Follow(pool);

        Transaction unsigned = new(1, [new(new(gift.Id, 0), default)], [new(Amount.FromCoins(0.9m), thief.Address)]);
        Assert.Equal(ScriptError.NotTwoPushes, pool.TryAdd(unsigned).Error?.Script);
        Assert.Equal(ScriptError.PublicKeyHash, pool.TryAdd(thief.SignAllInputs(unsigned)).Error?.Script);
        var signed = owner.SignAllInputs(unsigned);
        Transaction inflated = new(1, signed.Inputs.AsSpan(), [new(Amount.FromCoins(0.95m), thief.Address)]);
        Assert.Equal(ScriptError.SignatureInvalid, pool.TryAdd(inflated).Error?.Script);
        Assert.Equal(0, pool.Snapshot.Count);
        Assert.True(pool.TryAdd(signed).IsAccepted);
        Assert.True(verifier.IsRemembered(signed.Id));
    }

    [Fact]
    public void C44_CoinbasesMatureBeforeTheyAreSpent()
    {
        var pool = Pool();
        var coinbase = _chain.GrowEmpty(1)[0];
        var spend = Anyone.Spend(Fee, 1, (coinbase, 0));
        for (var i = 0; i < 2; i++)
        {
            Follow(pool);
            Assert.Equal(MempoolRejectReasons.PrematureSpend, pool.TryAdd(spend).Error?.Reason);
            _chain.GrowEmpty(1);
        }

        // With maturity 3 the coinbase of height 1 can be spent at height 4.
        Assert.Equal(3, _chain.Tip.Height);
        Follow(pool);
        Assert.True(pool.TryAdd(spend).IsAccepted);
    }

    [Fact]
    public void C43_WhatChangesWhileSignaturesAreVerifiedCounts()
    {
        var pool = Pool();
        var coins = Coinbases(5);
        Follow(pool);
        var transactions = coins.Select(coin => Anyone.Spend(Fee, 1, (coin, 0))).ToList();
        var rival = Anyone.Spend(Fee, 2, (coins[0], 0));
        Assert.Equal(MempoolRejectReasons.Conflict, AddWhile(0, () => Assert.True(pool.TryAdd(rival).IsAccepted)).Error?.Reason);
        Assert.Equal(MempoolOutcome.AlreadyKnown, AddWhile(1, () => Assert.True(pool.TryAdd(transactions[1]).IsAccepted)).Outcome);
        var mined = Anyone.Spend(Fee, 2, (coins[2], 0));
        Assert.Equal(RejectReasons.MissingOrSpent, AddWhile(2, () => pool.OnTipChanged(_chain.Grow(mined))).Error?.Reason);

        // What does not matter does not hinder, and nothing is verified again.
        var calls = _anyone.Calls;
        Assert.True(AddWhile(3, () => Assert.True(pool.TryAdd(transactions[4]).IsAccepted)).IsAccepted);
        Assert.Equal(calls + 2, _anyone.Calls);
        Assert.Equal(4, pool.Snapshot.Count);
        MempoolInvariants.Check(pool.Snapshot, _chain, pool.Options);

        MempoolResult AddWhile(int index, Action change)
        {
            _anyone.Meanwhile = change;
            return pool.TryAdd(transactions[index]);
        }
    }

    [Fact]
    public void C43_ChainsOfUnconfirmedAncestorsAreBounded()
    {
        var pool = Pool(new() { MaximumAncestors = 4 });
        var last = Coinbases(1)[0];
        Follow(pool);
        List<Transaction> links = [];
        for (var i = 0; i < 4; i++)
        {
            links.Add(last = Anyone.Spend(Fee, 1, (last, 0)));
            Assert.Equal(i + 1, pool.TryAdd(last).Entry?.AncestorCount);
        }

        var next = Anyone.Spend(Fee, 1, (last, 0));
        Assert.Equal(MempoolRejectReasons.ChainTooLong, pool.TryAdd(next).Error?.Reason);
        pool.OnTipChanged(_chain.Grow(links[0]));
        Assert.Equal(4, pool.TryAdd(next).Entry?.AncestorCount);
        MempoolInvariants.Check(pool.Snapshot, _chain, pool.Options);
    }

    [Fact]
    public void C43_AFullMempoolDropsTheLowestFeeRateAndNeverAParentBeforeItsChild()
    {
        var pool = Pool(new() { Capacity = 3 });
        var coins = Coinbases(5);
        Follow(pool);
        var parent = Anyone.Spend(Fee, 1, (coins[0], 0));
        var child = Anyone.Spend(Coins(0.2m), 1, (parent, 0));
        var middle = Anyone.Spend(Coins(0.05m), 1, (coins[1], 0));
        Assert.All([parent, child, middle], transaction => Assert.True(pool.TryAdd(transaction).IsAccepted));

        // The parent pays least by itself, but its child pays for it.
        var before = pool.Snapshot;
        Assert.Equal(MempoolRejectReasons.Full, pool.TryAdd(Anyone.Spend(Coins(0.04m), 1, (coins[2], 0))).Error?.Reason);
        Assert.Equal(MempoolRejectReasons.Full, pool.TryAdd(Anyone.Spend(Coins(0.05m), 1, (coins[2], 0))).Error?.Reason);
        Assert.Same(before, pool.Snapshot);
        var better = Anyone.Spend(Coins(0.5m), 1, (coins[2], 0));
        Assert.True(pool.TryAdd(better).IsAccepted);
        Assert.False(pool.Snapshot.Contains(middle.Id));

        // The child pays less than what comes, but its package pays less still: both go.
        Assert.True(pool.TryAdd(Anyone.Spend(Coins(0.6m), 1, (coins[3], 0))).IsAccepted);
        Assert.Equal(2, pool.Snapshot.Count);
        Assert.False(pool.Snapshot.Contains(parent.Id) || pool.Snapshot.Contains(child.Id));
        MempoolInvariants.Check(pool.Snapshot, _chain, pool.Options);
    }

    [Fact]
    public void C43_TheBytesAreBoundedToo()
    {
        var coins = Coinbases(3);
        var transactions = coins.Select((coin, i) => Anyone.Spend(Amount.FromUnits(Fee.Units * (i + 1)), 1, (coin, 0))).ToList();
        var pool = Pool(new() { MaximumBytes = (2 * transactions[0].Size) + 1 });
        Assert.All(transactions, transaction => Assert.True(pool.TryAdd(transaction).IsAccepted));
        Assert.Equal([transactions[2].Id, transactions[1].Id], pool.Snapshot.Transactions.Select(entry => entry.Id));
    }

    [Fact]
    public void C43_TransactionsExpireWithTheirDescendants()
    {
        var pool = Pool(new() { Expiry = TimeSpan.FromHours(1) });
        var coins = Coinbases(2);
        Follow(pool);
        var parent = Anyone.Spend(Fee, 2, (coins[0], 0));
        pool.TryAdd(parent);
        _time.Now += TimeSpan.FromMinutes(30);
        pool.TryAdd(Anyone.Spend(Fee, 1, (parent, 0)));
        var other = Anyone.Spend(Fee, 1, (coins[1], 0));
        pool.TryAdd(other);
        _time.Now += TimeSpan.FromMinutes(30);
        Assert.Equal(0, pool.RemoveExpired());
        _time.Now += TimeSpan.FromTicks(1);

        // Offering a child shows that the parent is gone.
        Assert.Equal(RejectReasons.MissingOrSpent, pool.TryAdd(Anyone.Spend(Fee, 1, (parent, 1))).Error?.Reason);
        Assert.Equal(other.Id, Assert.Single(pool.Snapshot.Transactions).Id);
        _time.Now += TimeSpan.FromHours(1);
        var version = pool.Snapshot.Version;
        Assert.Equal(1, pool.RemoveExpired());
        Assert.Equal((0, version + 1), (pool.Snapshot.Count, pool.Snapshot.Version));
    }

    [Fact]
    public void C43_TheOrderIsByFeeRateExactlyAndThenByArrival()
    {
        var pool = Pool();
        var coins = Coinbases(6);
        Follow(pool);

        // One unit more on two outputs is less a byte than one unit less on one.
        var one = Anyone.Spend(Coins(0.02m), 1, (coins[0], 0));
        var sameLater = Anyone.Spend(Coins(0.02m), 1, (coins[1], 0));
        var unitMore = Anyone.Spend(Amount.FromUnits(2_000_001), 1, (coins[2], 0));
        var unitLess = Anyone.Spend(Amount.FromUnits(1_999_999), 1, (coins[3], 0));
        var larger = Anyone.Spend(Amount.FromUnits(2_000_001), 2, (coins[4], 0));
        Assert.All([larger, unitLess, one, sameLater, unitMore], transaction => Assert.True(pool.TryAdd(transaction).IsAccepted));
        Assert.Equal(
            [unitMore.Id, one.Id, sameLater.Id, unitLess.Id, larger.Id], pool.Snapshot.Transactions.Select(entry => entry.Id));
    }

    [Theory]
    [InlineData("1000000000000000000000", 3, "1000000000000000000001", 3, -1)]
    [InlineData("2100000000000001", 1048577, "2100000000000000", 1048576, -1)]
    [InlineData("2", 200, "1", 100, 0)]
    [InlineData("9007199254740993", 1, "9007199254740992", 1, 1)]
    public void C43_FeeRatesAreComparedWithoutRounding(string fees, long size, string otherFees, long otherSize, int expected)
    {
        FeeRate left = new(UInt128.Parse(fees), size), right = new(UInt128.Parse(otherFees), otherSize);
        Assert.Equal(expected, Math.Sign(FeeRate.Compare(left, right)));
        Assert.Equal(-expected, Math.Sign(FeeRate.Compare(right, left)));
    }

    private static Amount Coins(decimal coins) => Amount.FromCoins(coins);
}
