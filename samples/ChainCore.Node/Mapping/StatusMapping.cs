using ChainCore.Ledger;
using ChainCore.Protocol;

namespace ChainCore.Node;

/// <summary>The node's state as JSON shows it (rows C25 to C29).</summary>
internal static class StatusMapping
{
    public static StatusResponse ToStatus(this NodeServices services)
    {
        var node = services.Ledger;
        return new(
            services.Identity.Name,
            node.Chain.Current.Length,
            services.Peers.Connected,
            ThreadSafe: true,
            (long)node.Counters.Uptime.TotalSeconds,
            StatusResponse.CurrentApiVersion,
            node.Mempool.Snapshot.Count,
            node.Difficulty.State.Effective.LeadingZeroDigits,
            NodeIdentity.SoftwareVersion,
            StatusResponse.Online,
            new(ThreadSafe: true),
            services.Identity.Nonce,
            node.SyncWord(),
            node.StateVersion);
    }

    public static DetailedStatusResponse ToDetailedStatus(this NodeServices services)
    {
        var node = services.Ledger;
        var mining = node.GetMiningStatistics();
        return new(
            services.Identity.Name,
            node.Chain.Current.Length,
            node.Difficulty.State.ToContract(),
            new(mining.BlocksMined, mining.TotalHashRate, mining.AverageBlockTime),
            ThreadSafe: true,
            (long)node.Counters.Uptime.TotalSeconds,
            node.ToInfo(),
            node.SyncWord(),
            services.Peers.All,
            services.Peers.ClockSkew?.TotalSeconds,
            Warnings: [.. services.Warnings.Current, .. services.Peers.Warnings]);
    }

    public static string SyncWord(this LedgerNode node) =>
        node.Sync == SyncState.Synced ? StatusResponse.Synced : StatusResponse.Syncing;

    private static DifficultyStatusContract ToContract(this DifficultyState state)
    {
        var effective = state.Effective.LeadingZeroDigits;
        return new(
            DifficultySchedule.Genesis.LeadingZeroDigits,
            state.Configured.LeadingZeroDigits,
            effective,
            effective,
            state.Parameters.AdjustmentEnabled,
            state.Required.LeadingZeroDigits,
            state.IsOverrideActive,
            state.Override?.ToContract(),
            new DifficultySchedule(state.Parameters).NextRetarget(state.Tip.NextHeight),
            Math.ScaleB(1, 4 * effective));
    }

    private static DifficultyOverrideContract ToContract(this DifficultyOverride entry) => new(
        entry.Value.LeadingZeroDigits, entry.FromHeight, entry.ExpiresAtHeight, entry.SetAt.ToSeconds(), entry.Reason);
}
