using Xunit;
using Xunit.Abstractions;

namespace ChainCore.Ledger.Tests;

/// <summary>Random histories: after every step the chain is what <see cref="ChainModel"/> recomputes from genesis.</summary>
public sealed class ChainModelTests(ITestOutputHelper output)
{
    private const int Maturity = 3;

    private static readonly ConsensusParameters Parameters = TestBlocks.Parameters(Maturity);

    [Fact]
    public void F4_C34_RandomHistoriesLeadWhereARecomputationFromGenesisDoes()
    {
        int steps = 0, runs = 0, reorganisations = 0, deepest = 0, invalid = 0, orphans = 0;
        for (var i = 0; i < 1_000; i++)
        {
            using History history = new(Property.RunSeed + (ulong)i);
            history.Run(stepsToTake: 12, maximumBlocks: 30, maximumDepth: 12);
            steps += history.Steps;
            runs += history.Runs;
            reorganisations += history.Depths.Count;
            deepest = Math.Max(deepest, history.Depths.DefaultIfEmpty().Max());
            invalid += history.Outcomes.Count(outcome => outcome == BlockOutcome.Invalid);
            orphans += history.Outcomes.Count(outcome => outcome == BlockOutcome.Orphan);
        }

        output.WriteLine(
            $"{steps} steps, {runs} runs, {reorganisations} reorganisations up to {deepest} deep, {invalid} invalid, {orphans} orphans "
                + $"{Property.Repeat}");
        Assert.True(runs > 300 && reorganisations > 300 && invalid > 300 && orphans > 300 && deepest > 6, Property.Repeat);
    }

    [Fact]
    public void F4_C34_DeepReorganisationsLeadWhereARecomputationFromGenesisDoes()
    {
        List<int> deep = [];
        for (var i = 0; i < 22; i++)
        {
            using History history = new(Property.RunSeed + 1_000_000 + (ulong)i);
            history.RunDeep(51 + (i * 49 / 21));
            deep.AddRange(history.Depths.Where(depth => depth > 50));
        }

        output.WriteLine($"{deep.Count} reorganisations up to {deep.Max()} deep {Property.Repeat}");
        Assert.True(deep.Count >= 20, Property.Repeat);
        Assert.Equal(100, deep.Max());
    }

    [SwitchedFact("CHAINCORE_DEEP_REORG")]
    public void F4_AThousandBlocksAreReorganisedAtOnce()
    {
        using History history = new(Property.RunSeed);
        history.RunDeep(1_000, check: false);
        Assert.Contains(1_000, history.Depths);
    }

    /// <summary>One history: a chain and its model, fed with the same blocks.</summary>
    private sealed class History : IDisposable
    {
        private readonly ulong _seed;
        private readonly Random _random;
        private readonly InMemoryChainStore _store = new();
        private readonly ChainModel _model = new(Parameters);
        private readonly List<Block> _blocks = [Genesis.Block];
        private readonly List<Transaction> _transactions = [];
        private readonly Blockchain _chain;
        private ulong _extraNonce;

        public History(ulong seed)
        {
            (_seed, _random) = (seed, new(seed.GetHashCode()));
            _chain = Open();
            _chain.TipChanged += (_, change) =>
            {
                if (change.IsReorganisation) Depths.Add(change.Disconnected.Length);
            };
        }

        public int Steps { get; private set; }

        public int Runs { get; private set; }

        public List<int> Depths { get; } = [];

        public List<BlockOutcome> Outcomes { get; } = [];

        public void Run(int stepsToTake, int maximumBlocks, int maximumDepth)
        {
            for (var i = 0; i < stepsToTake && _blocks.Count < maximumBlocks; i++)
            {
                switch (_random.Next(10))
                {
                    case < 5:
                        Submit(Next(_model.Tip));
                        break;
                    case < 6:
                        Submit(_blocks[_random.Next(1, Math.Max(2, _blocks.Count)) % _blocks.Count]);
                        break;
                    case < 8:
                        Submit(Next(_blocks[_random.Next(_blocks.Count)]));
                        break;
                    default:
                        SubmitBranch(_random.Next(1, maximumDepth + 1), shuffle: _random.Next(2) == 0);
                        break;
                }
            }

            Reopen();
        }

        public void RunDeep(int depth, bool check = true)
        {
            for (var i = 0; i < depth; i++) Submit(Next(_model.Tip, transactions: 1, honest: true), check);
            var tip = _model.Tip;
            var parent = Genesis.Block;
            for (var i = 0; i < depth; i++)
            {
                // A single invalid block just before the end: nothing may have moved.
                if (i == depth - 1 && check) Submit(Child(parent, [], Parameters.BlockReward + Amount.FromUnits(1)));
                parent = Next(parent, transactions: 1, honest: true);
                Submit(parent, check);
            }

            Assert.Equal(tip.Hash, _chain.Tip.Hash);
            if (check)
            {
                Submit(Child(parent, [], Parameters.BlockReward + Amount.FromUnits(1)));
                Assert.Equal(tip.Hash, _chain.Tip.Hash);
            }

            Submit(Next(parent, transactions: 1, honest: true));
            Assert.NotEqual(tip.Hash, _chain.Tip.Hash);
            Reopen();
        }

        public void Dispose() => _chain.Dispose();

        private Blockchain Open() => TestBlocks.Open(
            Parameters, _store, TestBlocks.Options() with { MaximumOrphans = 1_000, MaximumOrphansPerSource = 1_000 });

        /// <summary>A branch that leaves the active chain a few blocks below its tip and has one block more.</summary>
        private void SubmitBranch(int depth, bool shuffle)
        {
            var path = _model.Path(_model.Tip);
            depth = Math.Min(depth, path.Count - 1);
            var parent = path[^(depth + 1)];
            List<Block> branch = [];
            for (var i = 0; i <= depth; i++) branch.Add(parent = Next(parent));
            if (shuffle)
            {
                var order = branch.ToArray();
                _random.Shuffle(order);
                branch = [.. order];
            }

            if (!shuffle && _random.Next(2) == 0) SubmitRun(branch);
            else foreach (var block in branch) Submit(block);
        }

        /// <summary>A block with random transactions, now and then one that breaks a rule.</summary>
        private Block Next(Block parent, int transactions = 3, bool honest = false)
        {
            var height = TestBlocks.HeightOf(parent) + 1;
            var reward = Parameters.BlockReward;

            // The parent may itself be unknown to the model, or invalid: then there is nothing to spend.
            var coins = IsKnown(parent) ? _model.Replay(parent) : null;
            List<Transaction> spends = [];
            for (var i = _random.Next(transactions + 1); i > 0 && coins is not null; i--)
            {
                if (CreateSpend(coins, height, honest) is { } spend && !spends.Contains(spend)) spends.Add(spend);
            }

            if (!honest && _random.Next(25) == 0) reward += Amount.FromUnits(1_000_000);
            return Child(parent, spends, reward);
        }

        private bool IsKnown(Block block) => block.Hash == Genesis.Hash || _chain.TryGetHeader(block.Hash, out _);

        private Block Child(Block parent, List<Transaction> transactions, Amount reward)
        {
            var block = TestBlocks.Create(
                parent.Hash, TestBlocks.HeightOf(parent) + 1, transactions, reward, _extraNonce++, key: _random.Next(5));
            _blocks.Add(block);
            return block;
        }

        private Transaction? CreateSpend(Dictionary<OutPoint, Coin> coins, long height, bool honest)
        {
            // A transaction another branch has as well, if what it spends is there.
            if (_transactions.Count > 0 && _random.Next(3) == 0)
            {
                var again = _transactions[_random.Next(_transactions.Count)];
                var exists = again.Inputs.All(
                    input => coins.TryGetValue(input.PreviousOutput, out var coin) && coin.IsMatureAt(height, Maturity));
                if (exists || (!honest && _random.Next(20) == 0))
                {
                    foreach (var input in again.Inputs) coins.Remove(input.PreviousOutput);
                    return again;
                }
            }

            var careless = !honest && _random.Next(20) == 0;
            var spendable = coins.Where(pair => careless || pair.Value.IsMatureAt(height, Maturity))
                .OrderBy(pair => (pair.Value.Height, pair.Key.TransactionId, pair.Key.Index)).ToArray();
            if (spendable.Length == 0) return null;
            var inputs = Enumerable.Range(0, _random.Next(1, 3)).Select(_ => spendable[_random.Next(spendable.Length)])
                .DistinctBy(pair => pair.Key).ToArray();
            var total = inputs.Sum(pair => pair.Value.Output.Value.Units);
            if (total < 100_000) return null;
            var outputs = new TransactionOutput[_random.Next(1, 4)];
            for (var i = 0; i < outputs.Length; i++)
                outputs[i] = new(Amount.FromUnits((total / outputs.Length) - _random.Next(1_000)), TestKeys.Address(_random.Next(5)));
            var transaction = TestBlocks.Spend(inputs.Select(pair => (pair.Key, KeyOf(pair.Value))), outputs);
            _transactions.Add(transaction);

            // Its outputs can be spent by the next transaction; careless ones are spent twice.
            if (!careless) foreach (var (outPoint, _) in inputs) coins.Remove(outPoint);
            for (var i = 0; i < outputs.Length; i++) coins[new(transaction.Id, (uint)i)] = new(outputs[i], height, false);
            return transaction;
        }

        private static int KeyOf(Coin coin)
        {
            Assert.True(coin.Output.TryGetAddress(out var address));
            return Enumerable.Range(0, 5).First(key => TestKeys.Address(key) == address);
        }

        private void Submit(Block block, bool check = true)
        {
            var before = _chain.Tip;
            var expected = _model.Submit(block);
            var result = _chain.Submit(block, source: $"peer {_random.Next(3)}");
            Outcomes.Add(result.Outcome);
            Steps++;
            if (expected != result.Outcome) Assert.Fail($"{expected} expected, {result.Outcome} {result.Rejection} came. {Where}");
            if (!check) return;
            Check(_chain);
            Assert.Equal(_model.SideBlocks, _chain.SideBlockCount);
            Assert.Equal(_model.Orphans, _chain.Orphans.Count);
            Assert.Equal(before.Hash != _chain.Tip.Hash, before.StateVersion < _chain.Tip.StateVersion);
        }

        /// <summary>All at once: it has to come to the same as one after the other.</summary>
        private void SubmitRun(List<Block> run)
        {
            List<BlockOutcome> expected = [];
            foreach (var block in run)
            {
                expected.Add(_model.Submit(block));
                if (expected[^1] is not (BlockOutcome.Connected or BlockOutcome.SideBranch or BlockOutcome.Duplicate)) break;
            }

            // What has been beside the chain for a while is not told of, as it never was.
            var path = _model.Path(_model.Tip);
            for (var i = 0; i < expected.Count; i++) expected[i] = path.Contains(run[i]) ? BlockOutcome.Connected : expected[i];
            var outcomes = _chain.Submit(run, source: $"peer {_random.Next(3)}").Select(result => result.Outcome).ToArray();
            Outcomes.AddRange(outcomes);
            Runs++;
            Steps++;
            if (!expected.SequenceEqual(outcomes))
                Assert.Fail($"{string.Join(' ', expected)} expected, {string.Join(' ', outcomes)} came. {Where}");
            Check(_chain);
            Assert.Equal((_model.SideBlocks, _model.Orphans), (_chain.SideBlockCount, _chain.Orphans.Count));
        }

        private void Check(Blockchain chain)
        {
            Assert.True(_model.Tip.Hash == chain.Tip.Hash, Where);
            var expected = _model.Replay(_model.Tip)!;
            Assert.True(expected.Count == chain.Current.Utxo.Count, Where);
            foreach (var (outPoint, coin) in expected)
                Assert.True(chain.Tip.Utxo.TryGetCoin(outPoint, out var actual) && actual == coin, Where);
            Assert.True(UtxoSet.From(expected).Checksum == chain.Current.Utxo.Checksum, Where);
            AddressModel.Check(chain, _model.Path(_model.Tip), Where);
        }

        private void Reopen()
        {
            using var again = Open();
            Check(again);
            Assert.Equal(_chain.SideBlockCount, again.SideBlockCount);
            Assert.Equal<Hash256>(_chain.Current.GetLocator(), again.Current.GetLocator());
        }

        private string Where => $"History {_seed}, step {Steps} {Property.Repeat}";
    }
}
