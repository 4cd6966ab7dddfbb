using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ChainCore.Ledger.Tests;

/// <summary>Verifies any signature: where a test is not about signatures. Forms and key hashes are still checked.</summary>
internal sealed class TrustingVerifier : ISignatureVerifier
{
    public string Name => "trusting";

    public bool Verify(Hash256 digest, EcdsaSignature signature, ReadOnlySpan<byte> publicKey) => true;
}

/// <summary>A clock that stands still until it is moved.</summary>
internal sealed class TestClock(DateTimeOffset now) : TimeProvider
{
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}

/// <summary>Keys without a secret, for <see cref="TrustingVerifier"/>: key i is a point of x = i that need not exist.</summary>
internal static class TestKeys
{
    private static readonly byte[] Signature = CreateSignature();

    public static Address Address(int key) => Ledger.Address.FromPublicKey(PublicKey(key));

    /// <summary>The input script of key i, with a signature of the right form.</summary>
    public static byte[] InputScript(int key) => PayToPublicKeyHash.CreateInputScript(Signature, PublicKey(key));

    private static byte[] PublicKey(int key)
    {
        var publicKey = new byte[33];
        publicKey[0] = 2;
        BinaryPrimitives.WriteInt32BigEndian(publicKey.AsSpan(29), key);
        return publicKey;
    }

    private static byte[] CreateSignature()
    {
        var compact = new byte[64];
        (compact[31], compact[63]) = (1, 1);
        return new EcdsaSignature(compact).ToScriptSignature();
    }
}

/// <summary>Builds and mines blocks.</summary>
internal static class TestBlocks
{
    /// <summary>Any time after genesis; the clock of <see cref="Clock"/> stands a little after it.</summary>
    public const uint StartTime = 1_700_000_000;

    /// <summary>Difficulty 1 for ever, coinbases spendable after one block: 16 hashes a block.</summary>
    public static ConsensusParameters Easy { get; } = Parameters();

    public static ConsensusParameters Parameters(int maturity = 1, int maximumTransactions = 1_000, string members = "") =>
        Configurations.Consensus(FormattableString.Invariant(
            $"""
            "BLOCKCHAIN_DIFFICULTY": 1, "MIN_DIFFICULTY": 1, "DIFFICULTY_ADJUSTMENT_ENABLED": false,
            "COINBASE_MATURITY": {maturity}, "MAX_BLOCK_SIZE": {maximumTransactions}{(members.Length == 0 ? "" : ", ")}{members}
            """));

    public static TestClock Clock() => new(DateTimeOffset.FromUnixTimeSeconds(StartTime + 10_000_000));

    public static TransactionVerifier Trusting() => new(new TrustingVerifier(), maximumParallelism: 1);

    public static BlockchainOptions Options() => new() { Time = Clock(), Verifier = Trusting() };

    /// <summary>A chain in memory that trusts signatures.</summary>
    public static Blockchain Open(ConsensusParameters? parameters = null, IChainStore? store = null, BlockchainOptions? options = null) =>
        Blockchain.Open(parameters ?? Easy, store ?? new InMemoryChainStore(), options ?? Options());

    /// <summary>Tries nonces until the hash meets the bits, or until it does not.</summary>
    public static BlockHeader Mine(BlockHeader header, Difficulty difficulty, bool valid = true)
    {
        if (valid && difficulty.LeadingZeroDigits > 2)
            return header with { Nonce = new NonceScanner().FindFirst(new(header, difficulty.Target), NonceRange.All).Nonce };
        while (difficulty.IsMetBy(Sha256d.Hash(header)) != valid) header = header with { Nonce = header.Nonce + 1 };
        return header;
    }

    /// <summary>A mined block of these transactions, the coinbase among them.</summary>
    public static Block Assemble(Hash256 parent, uint time, int difficulty, params ImmutableArray<Transaction> transactions)
    {
        var root = Block.ComputeMerkleRoot(transactions.AsSpan(), out _);
        Difficulty stated = new(difficulty);
        return new(Mine(new(0x2000_0000, parent, root, time, stated.ToCompact(), 0), stated), transactions);
    }

    /// <summary>A mined block: a coinbase to key 0 of the whole reward, and further transactions.</summary>
    public static Block Create(
        Hash256 parent, long height, IEnumerable<Transaction>? transactions = null, Amount? reward = null, ulong extraNonce = 0,
        uint? time = null, int difficulty = 1, int key = 0)
    {
        var coinbase = CoinbaseTransaction.Create(
            (int)height, reward ?? Easy.BlockReward, Amount.Zero, TestKeys.Address(key), extraNonce);
        return Assemble(parent, time ?? TimeOf(height), difficulty, [coinbase, .. transactions ?? []]);
    }

    /// <summary>A mined block on top of another.</summary>
    public static Block Child(Block parent, IEnumerable<Transaction>? transactions = null, Amount? reward = null, ulong extraNonce = 0)
    {
        var height = HeightOf(parent) + 1;
        return Create(parent.Hash, height, transactions, reward, extraNonce);
    }

    /// <summary>A branch of blocks without further transactions.</summary>
    public static List<Block> Branch(Block parent, int length, ulong extraNonce)
    {
        List<Block> branch = [];
        for (var i = 0; i < length; i++) branch.Add(parent = Child(parent, extraNonce: extraNonce));
        return branch;
    }

    public static int HeightOf(Block block) =>
        CoinbaseScript.TryReadHeight(block.Transactions[0].Inputs[0].Script.Span, out var height)
            ? height
            : throw new ArgumentException("The block has no height.");

    public static uint TimeOf(long height) => (uint)(StartTime + (10 * height));

    /// <summary>Spends outputs of keys, with the signatures <see cref="TrustingVerifier"/> takes.</summary>
    public static Transaction Spend(IEnumerable<(OutPoint OutPoint, int Key)> inputs, params TransactionOutput[] outputs) => new(
        1, [.. inputs.Select(input => new TransactionInput(input.OutPoint, TestKeys.InputScript(input.Key)))], outputs);

    /// <summary>Spends a block's coinbase, which pays key 0, to key 1.</summary>
    public static Transaction SpendCoinbase(Block block, decimal coins = 49) => Spend(
        [(new OutPoint(block.Transactions[0].Id, 0), 0)], new TransactionOutput(Amount.FromCoins(coins), TestKeys.Address(1)));
}
