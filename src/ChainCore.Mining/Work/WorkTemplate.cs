using System.Collections.Immutable;
using ChainCore.Ledger;

namespace ChainCore.Mining;

/// <summary>Work as a source gave it: a block without proof of work, and what may be varied in it. Immutable.</summary>
public sealed record WorkTemplate
{
    /// <summary>Names the work at its source; null where the source has no names.</summary>
    public string? Id { get; init; }

    /// <summary>The block's height.</summary>
    public required long Height { get; init; }

    /// <summary>The header with nonce 0; its Merkle root is that of the transactions as they stand here.</summary>
    public required BlockHeader Header { get; init; }

    /// <summary>The block's difficulty.</summary>
    public required Difficulty Difficulty { get; init; }

    /// <summary>
    /// The target of what the source wants handed in, where that is easier than a block (a pool's shares); the block's if null.
    /// </summary>
    public Target? ShareTarget { get; init; }

    /// <summary>The transactions, coinbase first; the coinbase alone where the source keeps the others for itself.</summary>
    public required ImmutableArray<Transaction> Transactions { get; init; }

    /// <summary>The hashes that lead from the coinbase to the Merkle root; computed from <see cref="Transactions"/> if default.</summary>
    public ImmutableArray<Hash256> CoinbaseBranch { get; init; }

    /// <summary>What the block creates, without fees.</summary>
    public required Amount Subsidy { get; init; }

    /// <summary>The fees of the transactions.</summary>
    public required Amount TotalFees { get; init; }

    /// <summary>The bits of the version that may be chosen; none if 0.</summary>
    public uint VersionMask { get; init; }

    /// <summary>Where the extra nonce stands; null if nothing in the coinbase may be changed.</summary>
    public ExtraNonceField? ExtraNonce { get; init; }

    /// <summary>The state of the source's chain that the work extends (C9); null where the source has none.</summary>
    public ulong? StateVersion { get; init; }

    /// <summary>The source's clock minus this one's when the work came; null if unknown.</summary>
    public TimeSpan? ClockSkew { get; init; }

    /// <summary>When the work arrived, on the session's monotonic clock (<see cref="TimeProvider.GetTimestamp"/>).</summary>
    public long ReceivedAt { get; init; }

    /// <summary>What the source itself remembers with the work.</summary>
    public object? Token { get; init; }

    /// <summary>What the coinbase may pay at most: subsidy and fees.</summary>
    public Amount Reward => Subsidy + TotalFees;

    /// <summary>The target a hash has to meet to be handed in.</summary>
    public Target Target => ShareTarget ?? Difficulty.Target;
}
