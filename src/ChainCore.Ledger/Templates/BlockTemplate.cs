using System.Buffers.Binary;
using System.Collections.Immutable;

namespace ChainCore.Ledger;

/// <summary>Where in a block the extra nonce stands.</summary>
/// <param name="Transaction">The transaction's place in the block: 0, the coinbase.</param>
/// <param name="Offset">Where its bytes begin, in bytes from the beginning of the transaction on the wire.</param>
/// <param name="Length">The number of its bytes, 8; little-endian.</param>
public readonly record struct ExtraNonceField(int Transaction, int Offset, int Length);

/// <summary>A block that lacks only its proof of work. Immutable; any number of threads may search it at once.</summary>
/// <remarks>
/// What a miner may vary: the nonce, the version bits of <see cref="VersionMask"/>, the time from <see cref="MinimumTime"/> on, and the
/// extra nonce. A new extra nonce costs one hash of the coinbase and one a level of the Merkle tree, however many transactions there are.
/// </remarks>
public sealed class BlockTemplate
{
    /// <summary>The version of the blocks: 0x20000000 (BIP 9), of which a miner may choose the bits of <see cref="VersionMask"/>.</summary>
    public const uint BlockVersion = 0x2000_0000;

    private const int IdSize = 16;

    private readonly TimeSpan _lifetime;

    internal BlockTemplate(
        ChainTip tip, TemplateBody body, Difficulty difficulty, Address payTo, DateTimeOffset issuedAt, TimeSpan lifetime)
    {
        _lifetime = lifetime;
        (TipHeight, StateVersion, MempoolVersion) = (tip.Height, tip.StateVersion, body.MempoolVersion);
        (Difficulty, Bits, MinerAddress) = (difficulty, difficulty.ToCompact(), payTo);
        (Subsidy, TotalFees, Reward) = (body.Subsidy, body.TotalFees, body.Subsidy + body.TotalFees);
        (Fees, CoinbaseBranch) = (body.Fees, body.CoinbaseBranch);
        CoinbaseScript script = new(checked((int)tip.NextHeight), extraNonce: 0);
        var coinbase = CoinbaseTransaction.Create(script, Reward, payTo);
        Transactions = [coinbase, .. body.Transactions];
        ExtraNonce = new(0, script.ExtraNonceOffsetInTransaction, CoinbaseScript.ExtraNonceSize);
        MinimumTime = checked(tip.MedianTimePast + 1);
        var root = MerkleTree.ComputeRootFromBranch(coinbase.Id, 0, CoinbaseBranch.AsSpan());
        (IssuedAt, ExpiresAt) = (issuedAt, issuedAt + lifetime);
        Header = new(BlockVersion, tip.Hash, root, TimeAt(issuedAt, MinimumTime), Bits, Nonce: 0);
        Id = MakeId();
    }

    private BlockTemplate(BlockTemplate other, DateTimeOffset issuedAt)
    {
        _lifetime = other._lifetime;
        (TipHeight, StateVersion, MempoolVersion) = (other.TipHeight, other.StateVersion, other.MempoolVersion);
        (Difficulty, Bits, MinerAddress) = (other.Difficulty, other.Bits, other.MinerAddress);
        (Subsidy, TotalFees, Reward) = (other.Subsidy, other.TotalFees, other.Reward);
        (Fees, CoinbaseBranch) = (other.Fees, other.CoinbaseBranch);
        (Transactions, ExtraNonce, MinimumTime, Id) = (other.Transactions, other.ExtraNonce, other.MinimumTime, other.Id);
        (IssuedAt, ExpiresAt) = (issuedAt, issuedAt + _lifetime);
        Header = other.Header with { Time = TimeAt(issuedAt, MinimumTime) };
    }

    /// <summary>
    /// Names the work: 32 hexadecimal digits that depend on the state version and on all of the header but its time. Equal work has
    /// equal ids, so a template whose time alone was renewed keeps its id.
    /// </summary>
    public string Id { get; }

    /// <summary>The block's height.</summary>
    public long Height => TipHeight + 1;

    /// <summary>The hash of the tip the block extends.</summary>
    public Hash256 PreviousHash => Header.PreviousHash;

    /// <summary>The chain's state version when the template was built (C9).</summary>
    public ulong StateVersion { get; }

    /// <summary>The version of the candidates the transactions were selected from.</summary>
    public ulong MempoolVersion { get; }

    /// <summary>The header, with nonce 0 and the Merkle root of extra nonce 0.</summary>
    public BlockHeader Header { get; }

    /// <summary>The header's time: the time of issue in whole seconds (X7), but at least <see cref="MinimumTime"/>.</summary>
    public uint Time => Header.Time;

    /// <summary>The least time the block may have: one second after the median time past.</summary>
    public uint MinimumTime { get; }

    /// <summary>The difficulty, whose exact encoding <see cref="Bits"/> is (X4, B30).</summary>
    public Difficulty Difficulty { get; }

    /// <summary>The header's bits.</summary>
    public CompactTarget Bits { get; }

    /// <summary>The Merkle root for extra nonce 0.</summary>
    public Hash256 MerkleRoot => Header.MerkleRoot;

    /// <summary>The bits of the version that a miner may choose (BIP 320).</summary>
    public uint VersionMask { get; } = ChainCore.VersionMask.Bip320;

    /// <summary>Where the extra nonce stands.</summary>
    public ExtraNonceField ExtraNonce { get; }

    /// <summary>The transactions, coinbase first (with extra nonce 0), parents before children.</summary>
    public ImmutableArray<Transaction> Transactions { get; }

    /// <summary>The coinbase, with extra nonce 0.</summary>
    public Transaction Coinbase => Transactions[0];

    /// <summary>The hashes that lead from the coinbase's id to the Merkle root, from the leaves up.</summary>
    public ImmutableArray<Hash256> CoinbaseBranch { get; }

    /// <summary>The fees of the transactions after the coinbase, in their order.</summary>
    public ImmutableArray<Amount> Fees { get; }

    /// <summary>The sum of <see cref="Fees"/> (C5, C8).</summary>
    public Amount TotalFees { get; }

    /// <summary>What the block creates, without fees (C5).</summary>
    public Amount Subsidy { get; }

    /// <summary>What the coinbase pays: <see cref="Subsidy"/> and <see cref="TotalFees"/> together.</summary>
    public Amount Reward { get; }

    /// <summary>Whom the coinbase pays.</summary>
    public Address MinerAddress { get; }

    /// <summary>When the template was issued.</summary>
    public DateTimeOffset IssuedAt { get; }

    /// <summary>When a miner should have asked for another one.</summary>
    public DateTimeOffset ExpiresAt { get; }

    private long TipHeight { get; }

    /// <summary>Whether the tip has changed since the template was built (C9, F21).</summary>
    /// <param name="tip">The tip now.</param>
    /// <returns>True if a block of this template cannot extend that tip any more.</returns>
    public bool IsStale(ChainTip tip)
    {
        ArgumentNullException.ThrowIfNull(tip);
        return tip.StateVersion != StateVersion || tip.Hash != PreviousHash;
    }

    /// <summary>The coinbase with another extra nonce.</summary>
    /// <param name="extraNonce">The extra nonce.</param>
    /// <returns>The coinbase.</returns>
    public Transaction GetCoinbase(ulong extraNonce)
    {
        var encoding = new byte[Coinbase.Size];
        WriteCoinbase(extraNonce, encoding);
        return Transaction.Decode(encoding);
    }

    /// <summary>The Merkle root with another extra nonce.</summary>
    /// <param name="extraNonce">The extra nonce.</param>
    /// <returns>The root. Nothing is allocated.</returns>
    public Hash256 GetMerkleRoot(ulong extraNonce)
    {
        Span<byte> encoding = stackalloc byte[Coinbase.Size];
        WriteCoinbase(extraNonce, encoding);
        return MerkleTree.ComputeRootFromBranch(Sha256d.Hash(encoding), 0, CoinbaseBranch.AsSpan());
    }

    /// <summary>All that a miner may vary at this time: nonce, version bits and extra nonce.</summary>
    /// <param name="extraNonces">The number of extra nonces, at least 1, beginning with 0.</param>
    /// <returns>The space; <see cref="CreateBlock"/> takes what a search finds in it.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="extraNonces"/> is 0.</exception>
    public SearchSpace CreateSearchSpace(ulong extraNonces = ulong.MaxValue) =>
        new SearchSpace(Header, Difficulty.Target) { VersionMask = VersionMask }.WithExtraNonces(extraNonces, GetMerkleRoot);

    /// <summary>Puts the block together.</summary>
    /// <param name="header">A header of this template with version bits, time and nonce chosen. Its proof of work is not looked at.</param>
    /// <param name="extraNonce">The extra nonce that belongs to its Merkle root.</param>
    /// <returns>The block.</returns>
    /// <exception cref="ArgumentException"><paramref name="header"/> is not one of this template and this extra nonce.</exception>
    public Block CreateBlock(in BlockHeader header, ulong extraNonce = 0)
    {
        var expected = Header with
        {
            Version = (Header.Version & ~VersionMask) | (header.Version & VersionMask),
            MerkleRoot = GetMerkleRoot(extraNonce),
            Time = Math.Max(header.Time, MinimumTime),
            Nonce = header.Nonce,
        };
        if (header != expected) throw new ArgumentException("The header does not belong to this template and extra nonce.", nameof(header));
        return new(header, extraNonce == 0 ? Transactions : Transactions.SetItem(0, GetCoinbase(extraNonce)));
    }

    /// <summary>The same work issued at another time: only header time, issue and expiry differ.</summary>
    /// <param name="now">The time of issue.</param>
    /// <returns>A template that shares everything else with this one; this one itself within the same second.</returns>
    public BlockTemplate ReissueAt(DateTimeOffset now) =>
        now.ToUnixTimeSeconds() == IssuedAt.ToUnixTimeSeconds() ? this : new(this, now);

    /// <summary>Height, number of transactions and id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"Template {Id} for height {Height} with {Transactions.Length} transactions, difficulty {Difficulty}");

    private static uint TimeAt(DateTimeOffset now, uint minimum) => (uint)Math.Clamp(now.ToUnixTimeSeconds(), minimum, uint.MaxValue);

    private void WriteCoinbase(ulong extraNonce, Span<byte> destination)
    {
        Coinbase.Encoding.Span.CopyTo(destination);
        BinaryPrimitives.WriteUInt64LittleEndian(destination[ExtraNonce.Offset..], extraNonce);
    }

    private string MakeId()
    {
        Span<byte> work = stackalloc byte[sizeof(ulong) + BlockHeader.Size];
        BinaryPrimitives.WriteUInt64LittleEndian(work, StateVersion);
        (Header with { Time = 0 }).WriteTo(work[sizeof(ulong)..]);
        Span<byte> digest = stackalloc byte[Hash256.Size];
        Sha256d.Hash(work).CopyTo(digest);
        return Convert.ToHexStringLower(digest[..IdSize]);
    }
}
