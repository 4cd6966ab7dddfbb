using System.Globalization;
using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace ChainCore.Ledger.Tests;

/// <summary>Chain, mempool and templates together: what is offered is mined, and comes back when its block goes.</summary>
public sealed class ChainMempoolTests(ITestOutputHelper output)
{
    private const int Maturity = 2;

    private static readonly ConsensusParameters Parameters = TestBlocks.Parameters(Maturity);

    [Fact]
    public void F24_C7_WhatIsOfferedIsMinedAndTheCoinbasePaysSubsidyAndFees()
    {
        using TestNode node = new(Parameters);
        var first = node.MineNext();
        var second = node.MineNext();
        node.MineNext();
        var parent = TestBlocks.SpendCoinbase(first);
        var child = Pay(parent, 48.5m);
        var other = TestBlocks.SpendCoinbase(second, 49.75m);
        node.Offer(parent, child, other);

        var template = node.Template();
        Assert.Equal(new[] { parent, child, other }.ToHashSet(), template.Transactions.Skip(1).ToHashSet());
        var block = node.Mine(template);
        node.Submit(BlockOutcome.Connected, block);

        Assert.Equal((block.Hash, 4), (node.Chain.Tip.Hash, node.Chain.Tip.Height));
        Assert.Equal(block.Hash, node.Mempool.Snapshot.TipHash);
        Assert.Empty(node.Waiting);
        Assert.True(template.IsStale(node.Chain.Tip));
        var fees = Amount.FromCoins(1 + 0.5m + 0.25m);
        Assert.Equal(Parameters.BlockReward + fees, block.Transactions[0].Outputs.Single().Value);
        Assert.True(node.Chain.Tip.Utxo.TryGetCoin(new(block.Transactions[0].Id, 0), out var coin));
        Assert.Equal((Parameters.BlockReward + fees, 4, true), (coin.Output.Value, coin.Height, coin.IsCoinbase));
        Assert.True(node.Chain.Tip.Utxo.TryGetCoin(new(child.Id, 0), out _));
        Assert.Equal(BlockOutcome.Duplicate, node.Chain.Submit(block).Outcome);
        Assert.Equal(MempoolOutcome.AlreadyKnown, node.Mempool.TryAdd(child).Outcome);
        Assert.Single(node.MineNext().Transactions);
    }

    [Fact]
    public void F24_C43_SomebodyElsesBlockTakesWhatItConfirmsAndWhatConflictsWithIt()
    {
        using TestNode node = new(Parameters);
        var blocks = Enumerable.Range(0, 4).Select(_ => node.MineNext()).ToList();
        var confirmed = TestBlocks.SpendCoinbase(blocks[0]);
        var parent = TestBlocks.SpendCoinbase(blocks[1]);
        var child = Pay(parent, 48);
        var grandchild = Pay(child, 47);
        var rest = Pay(confirmed, 48);
        node.Offer(confirmed, parent, child, grandchild, rest);

        node.Submit(BlockOutcome.Connected, TestBlocks.Child(blocks[3], [confirmed, TestBlocks.SpendCoinbase(blocks[1], 10)]));
        Assert.Equal(rest.Id, Assert.Single(node.Waiting));
        Assert.Equal(rest, node.MineNext().Transactions[1]);
    }

    [Fact]
    public void F4_F24_TransactionsOfDisconnectedBlocksComeBackAndAreMinedAgain()
    {
        using TestNode node = new(Parameters);
        var blocks = Enumerable.Range(0, 3).Select(_ => node.MineNext()).ToList();
        var parent = TestBlocks.SpendCoinbase(blocks[0]);
        var child = Pay(parent, 48);
        var grandchild = Pay(child, 47);
        node.Offer(parent);
        var left = node.MineNext();
        node.Offer(child);
        node.MineNext();
        node.Offer(grandchild);

        // The first block of the new branch has the parent as well.
        var right = TestBlocks.Child(blocks[2], [parent], extraNonce: 1);
        node.Submit(BlockOutcome.SideBranch, right);
        var branch = TestBlocks.Branch(right, 2, extraNonce: 1);
        node.Submit(BlockOutcome.SideBranch, branch[0]);
        Assert.Equal(grandchild.Id, Assert.Single(node.Waiting));
        node.Submit(BlockOutcome.Connected, branch[1]);
        Assert.Equal(new[] { child.Id, grandchild.Id }.Order(), node.Waiting.Order());

        var mined = node.MineNext();
        Assert.Equal([child, grandchild], mined.Transactions.Skip(1));
        Assert.Equal(Parameters.BlockReward + Amount.FromCoins(2), mined.Transactions[0].Outputs.Single().Value);
        Assert.Empty(node.Waiting);

        // And back to the block of the parent alone.
        var back = TestBlocks.Branch(left, 4, extraNonce: 2);
        node.Submit(BlockOutcome.SideBranch, back[..3]);
        Assert.Empty(node.Waiting);
        node.Submit(BlockOutcome.Connected, back[3]);
        Assert.Equal(new[] { child.Id, grandchild.Id }.Order(), node.Waiting.Order());
    }

    [Fact]
    public void F4_C43_ADoubleSpendOnTheNewBranchEvictsTheOtherWithItsDescendants()
    {
        using TestNode node = new(Parameters);
        var blocks = Enumerable.Range(0, 3).Select(_ => node.MineNext()).ToList();
        var spend = TestBlocks.SpendCoinbase(blocks[0]);
        var child = Pay(spend, 48);
        var grandchild = Pay(child, 47);
        var bystander = TestBlocks.SpendCoinbase(blocks[1]);
        node.Offer(spend, bystander);
        node.MineNext();
        node.Offer(child, grandchild);

        var doubleSpend = TestBlocks.SpendCoinbase(blocks[0], 20);
        var right = TestBlocks.Child(blocks[2], [doubleSpend], extraNonce: 1);
        node.Submit(BlockOutcome.SideBranch, right);
        node.Submit(BlockOutcome.Connected, TestBlocks.Child(right, extraNonce: 1));
        Assert.Equal(bystander.Id, Assert.Single(node.Waiting));
        Assert.Equal(RejectReasons.MissingOrSpent, node.Mempool.TryAdd(spend).Error?.Reason);
        Assert.Equal([bystander], node.MineNext().Transactions.Skip(1));
    }

    [Fact]
    public void F4_C43_WhatSpendsADisconnectedCoinbaseGoesWithItsDescendants()
    {
        using TestNode node = new(Parameters);
        var fork = node.MineNext();
        var gone = node.MineNext();
        node.MineNext();
        var spend = TestBlocks.SpendCoinbase(gone);
        var stays = TestBlocks.SpendCoinbase(fork);
        node.Offer(spend, Pay(spend, 48), stays);
        var branch = TestBlocks.Branch(fork, 3, extraNonce: 1);
        node.Submit(BlockOutcome.SideBranch, branch[..2]);
        Assert.Equal(3, node.Mempool.Snapshot.Count);
        node.Submit(BlockOutcome.Connected, branch[2]);
        Assert.Equal(stays.Id, Assert.Single(node.Waiting));
    }

    [Fact]
    public void F4_F24_C7_C43_InRandomHistoriesTheMempoolIsWhatAModelSays()
    {
        int steps = 0, reorganisations = 0, deepest = 0, restored = 0, evicted = 0, mined = 0, refused = 0;
        for (var i = 0; i < 150; i++)
        {
            using History history = new(Property.RunSeed + (ulong)i);
            try
            {
                history.Run(stepsToTake: 40);
            }
            catch (Exception failure)
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"History {i}, step {history.Steps} {Property.Repeat}");
                throw new XunitException($"{place}: {failure}", failure);
            }

            steps += history.Steps;
            reorganisations += history.Depths.Count;
            deepest = Math.Max(deepest, history.Depths.DefaultIfEmpty().Max());
            (restored, evicted) = (restored + history.Restored, evicted + history.Evicted);
            (mined, refused) = (mined + history.Mined, refused + history.Refused);
        }

        output.WriteLine(
            $"{steps} steps, {reorganisations} reorganisations up to {deepest} deep, {restored} transactions restored, {evicted} evicted, "
            + $"{mined} mined from templates, {refused} refused {Property.Repeat}");
        Assert.True(reorganisations > 150 && deepest >= 6 && Math.Min(restored, evicted) > 100, Property.Repeat);
        Assert.True(mined > 300 && refused > 300, Property.Repeat);
    }

    /// <summary>Spends the first output of a transaction of <see cref="TestBlocks.SpendCoinbase"/>, or of this, to the same key.</summary>
    private static Transaction Pay(Transaction from, decimal coins) =>
        TestBlocks.Spend([(new OutPoint(from.Id, 0), 1)], new TransactionOutput(Amount.FromCoins(coins), TestKeys.Address(1)));

    /// <summary>One history: a node and models of its chain and its mempool, fed with the same blocks and transactions.</summary>
    private sealed class History : IDisposable
    {
        private const int Keys = 3;

        private static readonly Dictionary<Address, int> KeyOfAddress =
            Enumerable.Range(0, Keys).ToDictionary(key => TestKeys.Address(key));

        private readonly Random _random;
        private readonly TestNode _node = new(Parameters, new() { MinimumFee = Amount.Zero, MaximumAncestors = 1_000 });
        private readonly ChainModel _chain = new(Parameters);
        private readonly List<Block> _blocks = [Genesis.Block];
        private readonly List<Transaction> _transactions = [];
        private HashSet<Transaction> _waiting = [];
        private ulong _extraNonce;

        public History(ulong seed)
        {
            _random = new(seed.GetHashCode());
            _node.Chain.TipChanged += (_, change) =>
            {
                if (change.IsReorganisation) Depths.Add(change.Disconnected.Length);
            };
        }

        public int Steps { get; private set; }

        public List<int> Depths { get; } = [];

        public int Restored { get; private set; }

        public int Evicted { get; private set; }

        public int Mined { get; private set; }

        public int Refused { get; private set; }

        public void Run(int stepsToTake)
        {
            for (var i = 0; i < 4; i++) MineTemplate();
            while (Steps < stepsToTake)
            {
                switch (_random.Next(12))
                {
                    case < 5:
                        Offer(CreateSpend(Spendable(isCareless: _random.Next(5) == 0)));
                        break;
                    case < 6:
                        if (_transactions.Count > 0) Offer(_transactions[_random.Next(_transactions.Count)]);
                        break;
                    case < 8:
                        MineTemplate();
                        break;
                    case < 9:
                        Submit(Next(_chain.Tip));
                        break;
                    case < 10:
                        Submit(Next(_blocks[_random.Next(_blocks.Count)]));
                        break;
                    default:
                        SubmitBranch(_random.Next(1, 7), isInOrder: _random.Next(4) > 0);
                        break;
                }

                Steps++;
            }
        }

        public void Dispose() => _node.Dispose();

        private void MineTemplate()
        {
            var template = _node.Template(_random.Next(Keys));
            Assert.Equal(Ids(_waiting), Ids(template.Transactions.Skip(1)));
            var block = _node.Mine(template);
            _blocks.Add(block);
            Submit(block);
            Assert.Equal(block.Hash, _node.Chain.Tip.Hash);
            Assert.Empty(_waiting);
            Mined += block.Transactions.Length - 1;
        }

        /// <summary>A branch that leaves the active chain a few blocks below its tip and has one block more.</summary>
        private void SubmitBranch(int depth, bool isInOrder)
        {
            var path = _chain.Path(_chain.Tip);
            depth = Math.Min(depth, path.Count - 1);
            var parent = path[^(depth + 1)];
            List<Block> branch = [];
            for (var i = 0; i <= depth; i++)
            {
                branch.Add(parent = Next(parent));
                if (isInOrder) Submit(parent);
            }

            if (isInOrder) return;
            var shuffled = branch.ToArray();
            _random.Shuffle(shuffled);
            foreach (var block in shuffled) Submit(block);
        }

        /// <summary>Somebody else's block: known transactions and others that conflict with them; now and then it is invalid.</summary>
        private Block Next(Block parent)
        {
            var height = TestBlocks.HeightOf(parent) + 1;
            List<Transaction> transactions = [];

            // The parent may not have come yet, or be invalid: then there is nothing to spend.
            if ((parent.Hash == Genesis.Hash || _node.Chain.TryGetHeader(parent.Hash, out _)) && _chain.Replay(parent) is { } coins)
            {
                var chance = _random.Next(1, 5);
                foreach (var known in _transactions.TakeLast(30).Where(_ => _random.Next(chance) == 0).ToList()) TryConfirm(known);
                for (var i = _random.Next(3); i > 0; i--) TryConfirm(CreateSpend(coins.Where(pair => IsMature(pair.Value)).ToDictionary()));

                bool IsMature(Coin coin) => coin.IsMatureAt(height, Maturity);

                void TryConfirm(Transaction? transaction)
                {
                    if (transaction?.Inputs.All(
                        input => coins.TryGetValue(input.PreviousOutput, out var coin) && IsMature(coin)) is not true) return;
                    foreach (var input in transaction.Inputs) coins.Remove(input.PreviousOutput);
                    foreach (var (outPoint, made) in Outputs(transaction)) coins.Add(outPoint, new(made, height, false));
                    transactions.Add(transaction);
                }
            }

            var reward = Parameters.BlockReward + Amount.FromUnits(_random.Next(25) == 0 ? 1_000_000 : 0);
            var block = TestBlocks.Create(parent.Hash, height, transactions, reward, ++_extraNonce, key: _random.Next(Keys));
            _blocks.Add(block);
            return block;
        }

        /// <summary>What a transaction may spend now: outputs of the tip and of what waits.</summary>
        /// <param name="isCareless">Including what is not mature, and what something that waits spends.</param>
        private Dictionary<OutPoint, Coin> Spendable(bool isCareless = false)
        {
            var coins = _chain.Replay(_chain.Tip)!;
            var height = TestBlocks.HeightOf(_chain.Tip) + 1;
            foreach (var (outPoint, made) in _waiting.SelectMany(Outputs)) coins.Add(outPoint, new(made, height, false));
            if (isCareless) return coins;
            foreach (var input in _waiting.SelectMany(transaction => transaction.Inputs)) coins.Remove(input.PreviousOutput);
            return coins.Where(pair => pair.Value.IsMatureAt(height, Maturity)).ToDictionary();
        }

        private Transaction? CreateSpend(Dictionary<OutPoint, Coin> coins)
        {
            var choice = coins.OrderBy(pair => (pair.Value.Height, pair.Key.TransactionId, pair.Key.Index)).ToArray();
            if (choice.Length == 0) return null;
            var inputs = _random.GetItems(choice, _random.Next(1, 3)).DistinctBy(pair => pair.Key).ToArray();
            var total = inputs.Sum(pair => pair.Value.Output.Value.Units);
            if (total < 100_000) return null;
            var outputs = new TransactionOutput[_random.Next(1, 4)];
            for (var i = 0; i < outputs.Length; i++)
                outputs[i] = new(Amount.FromUnits((total / outputs.Length) - _random.Next(1_000)), TestKeys.Address(_random.Next(Keys)));
            var transaction = TestBlocks.Spend(inputs.Select(pair => (pair.Key, KeyOf(pair.Value.Output))), outputs);
            _transactions.Add(transaction);
            return transaction;
        }

        private void Offer(Transaction? transaction)
        {
            if (transaction is null) return;
            var spendable = Spendable();
            var expected = transaction.Inputs.All(input => spendable.ContainsKey(input.PreviousOutput));
            Assert.Equal(expected, _node.Mempool.TryAdd(transaction).IsAccepted);
            if (expected) _waiting.Add(transaction);
            else Refused++;
            Check();
        }

        private void Submit(Block block)
        {
            var before = _chain.Path(_chain.Tip);
            Assert.Equal(_chain.Submit(block), _node.Chain.Submit(block).Outcome);
            Follow(before, _chain.Path(_chain.Tip));
            Check();
        }

        /// <summary>
        /// The largest set that can be: of what was there and what came back, all that no block has and that spends what exists and is
        /// mature. Where two conflict, one is in a block, so there is no choice.
        /// </summary>
        private void Follow(List<Block> before, List<Block> after)
        {
            var candidates = before.Except(after).SelectMany(block => block.Transactions)
                .Where(transaction => !transaction.IsCoinbase).Concat(_waiting).ToHashSet();
            var confirmed = after.SelectMany(block => block.Transactions).ToHashSet();
            candidates.ExceptWith(confirmed);
            var coins = _chain.Replay(after[^1])!;
            var available = coins.Where(pair => pair.Value.IsMatureAt(after.Count, Maturity)).Select(pair => pair.Key).ToHashSet();
            HashSet<Transaction> possible = [];
            for (var grown = true; grown;)
            {
                grown = false;
                foreach (var transaction in candidates.Except(possible).ToList())
                {
                    if (!transaction.Inputs.All(input => available.Contains(input.PreviousOutput))) continue;
                    grown = possible.Add(transaction);
                    available.UnionWith(Outputs(transaction).Select(pair => pair.OutPoint));
                }
            }

            Restored += possible.Except(_waiting).Count();
            Evicted += _waiting.Except(possible).Except(confirmed).Count();
            _waiting = possible;
        }

        private void Check()
        {
            Assert.Empty(_node.Failures);
            var snapshot = _node.Mempool.Snapshot;
            Assert.Equal(_chain.Tip.Hash, _node.Chain.Tip.Hash);
            Assert.Equal(_chain.Tip.Hash, snapshot.TipHash);
            Assert.Equal(Ids(_waiting), _node.Waiting.Order());
            MempoolInvariants.Check(snapshot, Parameters, _node.Mempool.Options);
        }

        private static IEnumerable<Hash256> Ids(IEnumerable<Transaction> transactions) =>
            transactions.Select(transaction => transaction.Id).Order();

        private static IEnumerable<(OutPoint OutPoint, TransactionOutput Output)> Outputs(Transaction transaction) =>
            transaction.Outputs.Select((made, i) => (new OutPoint(transaction.Id, (uint)i), made));

        private static int KeyOf(TransactionOutput output) =>
            output.TryGetAddress(out var address) ? KeyOfAddress[address] : throw new ArgumentException("The output pays to no key.");
    }
}
