namespace ChainCore.Ledger;

/// <summary>
/// One state of the chain, as everybody outside the chain sees it. Immutable; a new one replaces it when the tip changes.
/// </summary>
/// <param name="StateVersion">Grows by one with every change of the tip, reorganisations included; never repeats in a process.</param>
/// <param name="Height">The tip's height; the genesis block has height 0, so the chain's length is this + 1.</param>
/// <param name="Hash">The tip's hash.</param>
/// <param name="Header">The tip's header.</param>
/// <param name="Work">The work of the whole chain, genesis included.</param>
/// <param name="MedianTimePast">
/// The median of the last eleven blocks' times, in seconds since 1970: the next block's time must be greater.
/// </param>
/// <param name="RequiredDifficulty">The least difficulty the next block may state (X10).</param>
/// <param name="Utxo">The unspent outputs after the tip.</param>
public sealed record ChainTip(
    ulong StateVersion, long Height, Hash256 Hash, BlockHeader Header, ChainWork Work, uint MedianTimePast,
    Difficulty RequiredDifficulty, IUtxoView Utxo)
{
    /// <summary>The height of the next block.</summary>
    public long NextHeight => Height + 1;
}
