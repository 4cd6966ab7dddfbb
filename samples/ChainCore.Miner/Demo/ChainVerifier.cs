using System.Diagnostics;
using System.Globalization;
using ChainCore.Ledger;

namespace ChainCore.Miner.Demo;

/// <summary>
/// The last step: nothing the node or the miner said is taken on trust. The chain is read from its file again, all its headers are hashed
/// in one batch, and every block is validated by an empty chain.
/// </summary>
internal static class ChainVerifier
{
    /// <summary>Verifies a chain.</summary>
    /// <param name="storePath">Its file.</param>
    /// <param name="parameters">What it was created with.</param>
    /// <param name="accepted">The hashes of the blocks the miner was told are accepted: each must be there.</param>
    /// <param name="kernel">The kernel that hashes the headers.</param>
    /// <param name="cancellationToken">Ends it between two blocks.</param>
    /// <exception cref="ChainStoreException">The file cannot be read, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public static ChainCheck Run(
        string storePath, ConsensusParameters parameters, IReadOnlyCollection<Hash256> accepted, ScanKernel kernel,
        CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        using var stored = Blockchain.Open(parameters, SqliteChainStore.Open(storePath));
        using var replay = Blockchain.Open(parameters, new InMemoryChainStore());
        var view = stored.Current;
        List<string> faults = [];
        var headers = VerifyHeaders(view, kernel, faults);
        List<Block> blocks = [];
        foreach (var block in stored.ReadBlocks(1, int.MaxValue))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (replay.Submit(block, cancellation: cancellationToken) is { Outcome: not BlockOutcome.Connected } refused)
            {
                faults.Add(string.Create(CultureInfo.InvariantCulture, $"Block {blocks.Count + 1} is refused: {refused.Reason}."));
                break;
            }

            blocks.Add(block);
        }

        if (replay.Tip.Hash != view.Tip.Hash) faults.Add("The replayed chain has another tip.");
        if (replay.Current.Utxo.Checksum != view.Utxo.Checksum) faults.Add("The replayed chain has other unspent outputs.");
        var missing = accepted.Count(hash => !view.Contains(hash));
        if (missing > 0) faults.Add($"{missing} accepted blocks are not in the chain.");
        return new()
        {
            Tip = view.Tip,
            Headers = headers,
            Replayed = blocks.Count,
            Utxo = (view.Utxo.Count, view.Utxo.Checksum),
            Path = PathOf(view),
            Rewards = RewardsOf(blocks, view),
            Elapsed = Stopwatch.GetElapsedTime(started),
            Faults = faults,
        };
    }

    private static int VerifyHeaders(ChainView view, ScanKernel kernel, List<string> faults)
    {
        var headers = view.GetHeaders(0, int.MaxValue);
        var bytes = new byte[headers.Length * BlockHeader.Size];
        for (var i = 0; i < headers.Length; i++) headers[i].Header.WriteTo(bytes.AsSpan(i * BlockHeader.Size));
        var result = HeaderChain.Verify(bytes, default, kernel);
        if (!result.IsValid) faults.Add(string.Create(CultureInfo.InvariantCulture, $"Header {result.Verified} is wrong: {result.Error}."));
        else if (result.Tip != view.Tip.Hash) faults.Add("The last header is not that of the tip.");
        return result.Verified;
    }

    private static List<DifficultyStretch> PathOf(ChainView view)
    {
        List<DifficultyStretch> path = [];
        foreach (var header in view.GetHeaders(1, int.MaxValue))
        {
            if (path is [.., var last] && last.Difficulty == header.Difficulty) path[^1] = last with { Last = header.Height };
            else path.Add(new(header.Difficulty, header.Height, header.Height));
        }

        return path;
    }

    private static List<Reward> RewardsOf(List<Block> blocks, ChainView view) =>
    [
        .. blocks.SelectMany(block => block.Transactions[0].Outputs)
            .Select(output => (Output: output, HasAddress: output.TryGetAddress(out var address), Address: address))
            .Where(payment => payment.HasAddress)
            .GroupBy(payment => payment.Address, payment => payment.Output.Value)
            .Select(paid => new Reward(paid.Key, paid.Count(), paid.Aggregate((sum, value) => sum + value), view.GetBalance(paid.Key)))
            .OrderByDescending(reward => reward.Paid),
    ];
}
