using ChainCore.Ledger;

namespace ChainCore.Miner.Demo;

/// <summary>What a chain read from disk turned out to be.</summary>
internal sealed record ChainCheck
{
    public required ChainTip Tip { get; init; }

    /// <summary>Headers whose hash, work and link are right.</summary>
    public required int Headers { get; init; }

    /// <summary>Blocks that an empty chain took, one after the other, as if they had just been received.</summary>
    public required int Replayed { get; init; }

    /// <summary>The unspent outputs and their checksum, as they are stored.</summary>
    public required (int Count, Hash256 Checksum) Utxo { get; init; }

    public required IReadOnlyList<DifficultyStretch> Path { get; init; }

    public required IReadOnlyList<Reward> Rewards { get; init; }

    public required TimeSpan Elapsed { get; init; }

    /// <summary>What is wrong; empty if all is well.</summary>
    public required IReadOnlyList<string> Faults { get; init; }

    public bool IsVerified => Faults.Count == 0;
}

/// <summary>Blocks in a row of one difficulty.</summary>
/// <param name="Difficulty">The difficulty.</param>
/// <param name="First">The height of the first of them.</param>
/// <param name="Last">The height of the last.</param>
internal sealed record DifficultyStretch(Difficulty Difficulty, long First, long Last)
{
    public long Blocks => Last - First + 1;
}

/// <summary>What an address has of its blocks.</summary>
/// <param name="Address">The address.</param>
/// <param name="Blocks">The blocks that pay it.</param>
/// <param name="Paid">What they pay it, fees included.</param>
/// <param name="Balance">What of that can be spent, and what is immature.</param>
internal sealed record Reward(Address Address, int Blocks, Amount Paid, AddressBalance Balance);
