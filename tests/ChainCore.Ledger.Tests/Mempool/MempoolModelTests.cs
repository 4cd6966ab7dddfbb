using System.Globalization;
using Xunit;
using Xunit.Sdk;

namespace ChainCore.Ledger.Tests;

/// <summary>Random histories of a mempool: its invariants after every step, and a model of what must be in it.</summary>
public sealed class MempoolModelTests
{
    [Fact]
    public void C43_F4_TheInvariantsHoldInRandomHistories() => ForSeeds(60, seed =>
    {
        History history = new(seed, new() { Capacity = 24, MaximumAncestors = 6, Expiry = TimeSpan.FromHours(10) });
        for (var step = 0; step < 60; step++)
        {
            history.Step();
            MempoolInvariants.Check(history.Pool.Snapshot, history.Chain, history.Pool.Options);
        }
    });

    [Fact]
    public void F4_WithoutLimitsTheMempoolIsWhatAModelSays() => ForSeeds(60, seed =>
    {
        History history = new(seed, new() { Capacity = 100_000, MaximumAncestors = 100_000, Expiry = TimeSpan.FromDays(10_000) });
        HashSet<Transaction> model = [];
        for (var step = 0; step < 60; step++)
        {
            var (accepted, disconnected) = history.Step();
            if (accepted is not null) model.Add(accepted);
            model = Model(history.Chain, model, disconnected);
            Assert.Equal(
                model.Select(transaction => transaction.Id).Order(), history.Pool.Snapshot.Transactions.Select(entry => entry.Id).Order());
        }
    });

    [Fact]
    public async Task C43_ReadersNeverSeeHalfAChange()
    {
        History history = new(1, new() { Capacity = 40 });
        using CancellationTokenSource done = new();
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Run(() =>
        {
            long checks = 0;
            ulong last = 0;
            do
            {
                var snapshot = history.Pool.Snapshot;
                Assert.True(snapshot.Version >= last);
                last = snapshot.Version;
                MempoolInvariants.Check(snapshot, history.Chain, history.Pool.Options);
                checks++;
            }
            while (!done.IsCancellationRequested);
            return checks;
        })).ToList();
        for (var step = 0; step < 400; step++) history.Step();
        await done.CancelAsync();
        Assert.All(await Task.WhenAll(readers), checks => Assert.True(checks > 0));
    }

    [Fact]
    public async Task C43_OfConflictingTransactionsFromManyThreadsOneIsAccepted()
    {
        FakeChain chain = new(maturity: 1);
        var coins = chain.GrowEmpty(50);
        chain.Grow();
        Mempool pool = new(chain.Parameters, chain.Tip, new(new Anyone()));
        var fee = Amount.FromCoins(0.01m);

        // Each thread spends all coins its own way, some twice in one transaction; the tip moves meanwhile.
        var writers = Enumerable.Range(1, 4).Select(worker => Task.Run(() => coins.Count(coin =>
            pool.TryAdd(Anyone.Spend(fee, worker, (coin, 0))).IsAccepted))).ToList();
        for (var i = 0; i < 10; i++) pool.OnTipChanged(chain.Grow());
        var accepted = await Task.WhenAll(writers);
        Assert.Equal(coins.Count, accepted.Sum());
        Assert.Equal(coins.Count, pool.Snapshot.Count);
        Assert.Equal((ulong)(1 + coins.Count + 10), pool.Snapshot.Version);
        MempoolInvariants.Check(pool.Snapshot, chain, pool.Options);
    }

    [Fact]
    public void C43_SnapshotsDoNotChange()
    {
        History history = new(2, new() { Capacity = 30 });
        List<(MempoolSnapshot Snapshot, string Content)> kept = [];
        for (var step = 0; step < 100; step++)
        {
            history.Step();
            kept.Add((history.Pool.Snapshot, Describe(history.Pool.Snapshot)));
        }

        Assert.All(kept, pair => Assert.Equal(pair.Content, Describe(pair.Snapshot)));

        static string Describe(MempoolSnapshot snapshot) => string.Join(
            ' ', snapshot.Transactions.Select(entry => $"{entry.Id}/{entry.AncestorFeeRate}/{entry.DescendantFeeRate}"));
    }

    /// <summary>
    /// The largest set that can be: of what was there and what came back, all that spends what exists, is mature, and is not spent.
    /// Where two conflict, one is in a block, so there is no choice.
    /// </summary>
    private static HashSet<Transaction> Model(FakeChain chain, HashSet<Transaction> before, IEnumerable<Block> disconnected)
    {
        var utxo = (FakeChain.Utxo)chain.Tip.Utxo;
        var confirmed = Confirmed(chain);
        var waiting = before.Concat(disconnected.SelectMany(block => block.Transactions)).Where(transaction => !transaction.IsCoinbase)
            .Where(transaction => !confirmed.Contains(transaction.Id)).ToHashSet();
        HashSet<Transaction> possible = [];
        HashSet<OutPoint> made = [];
        for (var grown = true; grown;)
        {
            grown = false;
            foreach (var transaction in waiting.Except(possible).ToList())
            {
                if (!transaction.Inputs.All(input => made.Contains(input.PreviousOutput) || IsSpendable(input.PreviousOutput))) continue;
                grown = possible.Add(transaction);
                made.UnionWith(transaction.Outputs.Select((_, i) => new OutPoint(transaction.Id, (uint)i)));
            }
        }

        return possible;

        bool IsSpendable(OutPoint outPoint) => utxo.Coins.TryGetValue(outPoint, out var coin)
            && (!coin.IsCoinbase || chain.Tip.NextHeight - coin.Height >= chain.Parameters.CoinbaseMaturity);
    }

    private static HashSet<Hash256> Confirmed(FakeChain chain)
    {
        HashSet<Hash256> confirmed = [];
        for (var block = chain[chain.Tip.Hash]; block != chain.Genesis; block = chain[block.Header.PreviousHash])
            confirmed.UnionWith(block.Transactions.Select(transaction => transaction.Id));
        return confirmed;
    }

    private static void ForSeeds(int count, Action<int> run)
    {
        var first = (int)(Property.RunSeed % int.MaxValue);
        for (var i = 0; i < count; i++)
        {
            try
            {
                run(unchecked(first + i));
            }
            catch (XunitException failure)
            {
                throw new XunitException(string.Create(CultureInfo.InvariantCulture, $"History {i} {Property.Repeat}: {failure}"));
            }
        }
    }

    /// <summary>A random history: transactions offered, blocks with some of them or with rivals, reorganisations, time.</summary>
    private sealed class History
    {
        private readonly Random _random;
        private readonly ManualTime _time = new();

        public History(int seed, MempoolOptions options)
        {
            _random = new(seed);
            Chain = new(maturity: 3);
            Chain.GrowEmpty(8);
            Pool = new(Chain.Parameters, Chain.Tip, new(new Anyone()), options, _time);
        }

        public FakeChain Chain { get; }

        public Mempool Pool { get; }

        public (Transaction? Accepted, IReadOnlyList<Block> Disconnected) Step()
        {
            _time.Now += TimeSpan.FromMinutes(_random.Next(20));
            switch (_random.Next(20))
            {
                case < 15:
                    var transaction = RandomSpend(confirmedOnly: false);
                    return (transaction is not null && Pool.TryAdd(transaction).IsAccepted ? transaction : null, []);
                case < 18:
                    return Move(Chain.Switch(RandomBlock(Chain[Chain.Tip.Hash])));
                default:
                    var block = Chain[Chain.Tip.Hash];
                    var depth = _random.Next(1, 5);
                    for (var i = 0; i < depth && block != Chain.Genesis; i++) block = Chain[block.Header.PreviousHash];
                    var (_, _, undone) = Chain.Switch(block);
                    for (var i = _random.Next(-1, 3) + depth; i > 0; i--) Chain.Switch(block = RandomBlock(block));
                    return Move((Chain.Tip, Branch(block, undone), undone));
            }
        }

        private (Transaction?, IReadOnlyList<Block>) Move((ChainTip Tip, List<Block> Connected, List<Block> Disconnected) change)
        {
            Pool.OnTipChanged(change);
            return (null, change.Disconnected);
        }

        private List<Block> Branch(Block tip, List<Block> undone)
        {
            List<Block> branch = [];
            var fork = undone.Count == 0 ? tip.Hash : undone[0].Header.PreviousHash;
            for (; tip.Hash != fork; tip = Chain[tip.Header.PreviousHash]) branch.Insert(0, tip);
            return branch;
        }

        /// <summary>A block with some transactions of the pool that are possible on it, and perhaps a rival of others.</summary>
        private Block RandomBlock(Block parent)
        {
            var coins = ((FakeChain.Utxo)Chain.Tip.Utxo).Coins;
            HashSet<OutPoint> available = [.. coins.Where(IsMature).Select(coin => coin.Key)];
            List<Transaction> chosen = [];
            if (_random.Next(3) == 0 && RandomSpend(confirmedOnly: true) is { } rival) TryTake(rival);
            foreach (var entry in Pool.Snapshot.Transactions.OrderBy(entry => entry.AncestorCount))
            {
                if (_random.Next(3) == 0) TryTake(entry.Transaction);
            }

            return Chain.Extend(parent, [.. chosen]);

            void TryTake(Transaction transaction)
            {
                if (!transaction.Inputs.All(input => available.Contains(input.PreviousOutput))) return;
                available.ExceptWith(transaction.Inputs.Select(input => input.PreviousOutput));
                available.UnionWith(transaction.Outputs.Select((_, i) => new OutPoint(transaction.Id, (uint)i)));
                chosen.Add(transaction);
            }
        }

        private bool IsMature(KeyValuePair<OutPoint, Coin> coin) =>
            !coin.Value.IsCoinbase || Chain.Tip.NextHeight - coin.Value.Height >= Chain.Parameters.CoinbaseMaturity;

        private Transaction? RandomSpend(bool confirmedOnly)
        {
            var coins = ((FakeChain.Utxo)Chain.Tip.Utxo).Coins.OrderBy(coin => coin.Key.TransactionId).ThenBy(coin => coin.Key.Index)
                .Where(coin => IsMature(coin) || _random.Next(10) == 0)
                .Select(coin => (coin.Key, coin.Value.Output.Value)).ToList();
            if (!confirmedOnly)
            {
                coins.AddRange(Pool.Snapshot.Transactions.SelectMany(entry =>
                    entry.Transaction.Outputs.Select((output, i) => (new OutPoint(entry.Id, (uint)i), output.Value))));
            }

            List<(OutPoint Key, Amount Value)> inputs = [];
            for (var i = _random.Next(1, 4); i > 0 && coins.Count > 0; i--)
            {
                var index = _random.Next(coins.Count);
                inputs.Add(coins[index]);
                coins.RemoveAt(index);
            }

            var outputs = _random.Next(1, 5);
            var fee = _random.Next(4) == 0 ? 1_000_000 : _random.NextInt64(900_000, 3_000_000);
            var each = (inputs.Sum(input => input.Value.Units) - fee) / outputs;
            if (each <= 0) return null;
            return Anyone.Spend(inputs.Select(input => input.Key), Enumerable.Repeat(Amount.FromUnits(each), outputs));
        }
    }
}
