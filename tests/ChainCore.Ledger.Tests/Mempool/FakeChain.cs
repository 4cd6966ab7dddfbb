using System.Collections.Immutable;

namespace ChainCore.Ledger.Tests;

/// <summary>
/// Branches of blocks without proof of work, each with its unspent outputs, so that any block can become the tip at any time.
/// Difficulty and rules about blocks are not looked at.
/// </summary>
internal sealed class FakeChain
{
    public const uint GenesisTime = 1_700_000_000;

    private readonly Dictionary<Hash256, (Block Block, Utxo Utxo, long Height)> _blocks = [];
    private ulong _stateVersion;
    private ulong _extraNonce;

    public FakeChain(int maturity = 3, int maximumTransactions = 100)
    {
        Dictionary<string, object> values = new()
        {
            ["COINBASE_MATURITY"] = maturity,
            ["MAX_BLOCK_SIZE"] = maximumTransactions,
            ["BLOCKCHAIN_DIFFICULTY"] = 2,
        };
        var json = values.ToDictionary(pair => pair.Key, pair => System.Text.Json.JsonSerializer.SerializeToElement(pair.Value));
        Parameters = ConsensusParameters.From(LedgerConfiguration.Create(json).Configuration!);
        Transaction genesis = new(1, [new(OutPoint.Null, new CoinbaseScript(0, 0).Bytes)], [new(Amount.FromCoins(50), Anyone.Address)]);
        Genesis = Store(new(Header(Hash256.Zero, 0), [genesis]), new(ImmutableDictionary<OutPoint, Coin>.Empty), 0);
        Tip = TipAt(Genesis);
    }

    public ConsensusParameters Parameters { get; }

    public Block Genesis { get; }

    /// <summary>The tip last made.</summary>
    public ChainTip Tip { get; private set; }

    public Block this[Hash256 hash] => _blocks[hash].Block;

    public long HeightOf(Block block) => _blocks[block.Hash].Height;

    /// <summary>A block on top of another, with a coinbase of its own before the transactions.</summary>
    public Block Extend(Block parent, params Transaction[] transactions)
    {
        var height = HeightOf(parent) + 1;
        var coinbase = CoinbaseTransaction.Create((int)height, Amount.FromCoins(50), Amount.Zero, Anyone.Address, ++_extraNonce);
        ImmutableArray<Transaction> all = [coinbase, .. transactions];
        var header = Header(parent.Hash, height) with { MerkleRoot = Block.ComputeMerkleRoot(all.AsSpan(), out _) };
        return Store(new(header, all), _blocks[parent.Hash].Utxo, height);
    }

    /// <summary>Makes a block the tip.</summary>
    /// <returns>The blocks connected and disconnected, both from parent to child.</returns>
    public (ChainTip Tip, List<Block> Connected, List<Block> Disconnected) Switch(Block to)
    {
        List<Block> connected = [], disconnected = [];
        var (left, right) = (_blocks[Tip.Hash].Block, to);
        while (left.Hash != right.Hash)
        {
            if (HeightOf(left) >= HeightOf(right))
            {
                disconnected.Insert(0, left);
                left = this[left.Header.PreviousHash];
            }
            else
            {
                connected.Insert(0, right);
                right = this[right.Header.PreviousHash];
            }
        }

        return (Tip = TipAt(to), connected, disconnected);
    }

    /// <summary>Extends the tip.</summary>
    public (ChainTip Tip, List<Block> Connected, List<Block> Disconnected) Grow(params Transaction[] transactions) =>
        Switch(Extend(this[Tip.Hash], transactions));

    /// <summary>Grows without transactions and returns the new coinbases.</summary>
    public List<Transaction> GrowEmpty(int blocks)
    {
        List<Transaction> coinbases = [];
        for (var i = 0; i < blocks; i++) coinbases.AddRange(Grow().Connected.Select(block => block.Transactions[0]));
        return coinbases;
    }

    private static BlockHeader Header(Hash256 parent, long height) =>
        new(BlockTemplate.BlockVersion, parent, default, GenesisTime + (uint)height, new Difficulty(2).ToCompact(), 0);

    private Block Store(Block block, Utxo before, long height)
    {
        var coins = before.Coins.ToBuilder();
        foreach (var transaction in block.Transactions)
        {
            if (!transaction.IsCoinbase)
            {
                foreach (var input in transaction.Inputs)
                {
                    if (!coins.Remove(input.PreviousOutput)) throw new InvalidOperationException("A block spends what is not there.");
                }
            }

            for (var i = 0; i < transaction.Outputs.Length; i++)
                coins.Add(new(transaction.Id, (uint)i), new(transaction.Outputs[i], height, transaction.IsCoinbase));
        }

        _blocks[block.Hash] = (block, new(coins.ToImmutable()), height);
        return block;
    }

    private ChainTip TipAt(Block block)
    {
        var (_, utxo, height) = _blocks[block.Hash];
        Difficulty required = new(2);
        return new(++_stateVersion, height, block.Hash, block.Header, required.ToWork(), block.Header.Time, required, utxo);
    }

    public sealed record Utxo(ImmutableDictionary<OutPoint, Coin> Coins) : IUtxoView
    {
        public int Count => Coins.Count;

        public bool TryGetCoin(OutPoint outPoint, out Coin coin) => Coins.TryGetValue(outPoint, out coin);
    }
}

/// <summary>
/// The owner of all coins where signatures are not what is tested: every input has the same well-formed script, and a verifier that
/// finds every signature right.
/// </summary>
internal sealed class Anyone : ISignatureVerifier
{
    private static readonly PrivateKey Key = PrivateKey.Import(Convert.FromHexString(new string('7', 64)));

    private static readonly byte[] Script =
        PayToPublicKeyHash.CreateInputScript(Key.Sign(new(new byte[32])).ToScriptSignature(), Key.PublicKey.Span);

    private long _calls;

    public static Address Address => Key.Address;

    public string Name => "anyone";

    /// <summary>What happens while the next signature is verified.</summary>
    public Action? Meanwhile { get; set; }

    public long Calls => Interlocked.Read(ref _calls);

    public static Transaction Spend(IEnumerable<OutPoint> inputs, IEnumerable<Amount> outputs) =>
        new(
            1,
            [.. inputs.Select(input => new TransactionInput(input, Script))],
            [.. outputs.Select(value => new TransactionOutput(value, Address))]);

    /// <summary>Spends whole outputs of some transactions for a fee, into equal outputs.</summary>
    public static Transaction Spend(Amount fee, int outputs, params (Transaction Transaction, int Index)[] inputs)
    {
        var units = inputs.Sum(input => input.Transaction.Outputs[input.Index].Value.Units) - fee.Units;
        return Spend(
            inputs.Select(input => new OutPoint(input.Transaction.Id, (uint)input.Index)),
            Enumerable.Range(0, outputs).Select(i => Amount.FromUnits((units / outputs) + (i == 0 ? units % outputs : 0))));
    }

    public bool Verify(Hash256 digest, EcdsaSignature signature, ReadOnlySpan<byte> publicKey)
    {
        Interlocked.Increment(ref _calls);
        var meanwhile = Meanwhile;
        Meanwhile = null;
        meanwhile?.Invoke();
        return true;
    }
}

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class ManualTime : TimeProvider
{
    private long _ticks = DateTimeOffset.FromUnixTimeSeconds(FakeChain.GenesisTime + 1_000_000).UtcTicks;

    public DateTimeOffset Now
    {
        get => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);
        set => Interlocked.Exchange(ref _ticks, value.UtcTicks);
    }

    public override DateTimeOffset GetUtcNow() => Now;
}
